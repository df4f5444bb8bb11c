package vn.nhan.marketplace.outbound;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.engine.Wire.Broken;

/** Of every account only so many calls are under way; the rest waits, but not for long. One slow shop holds up no other. */
final class Bulkhead {

    private final Map<UUID, Account> accounts = new HashMap<>();
    private final int atOnce;
    private final Duration patience;

    Bulkhead(int atOnce, Duration patience) {
        this.atOnce = atOnce;
        this.patience = patience;
    }

    private static final class Account {

        private int underWay;
        private final Deque<CompletableFuture<Boolean>> waiting = new ArrayDeque<>();
    }

    /** Fails with {@code busy} when its turn didn't come. */
    <T> Uni<T> run(UUID account, Supplier<Uni<T>> work) {
        return turn(account)
                .chain(() ->
                        Uni.createFrom().deferred(work::get).onTermination().invoke(() -> done(account)));
    }

    private Uni<Boolean> turn(UUID account) {
        return Uni.createFrom().deferred(() -> {
            var turn = turnOf(account);
            return Uni.createFrom()
                    .completionStage(turn)
                    .onCancellation()
                    .invoke(() -> leave(account, turn))
                    .invoke(came -> {
                        if (!came) {
                            throw new Broken("busy", false);
                        }
                    });
        });
    }

    private synchronized CompletableFuture<Boolean> turnOf(UUID id) {
        var account = accounts.computeIfAbsent(id, any -> new Account());
        if (account.underWay < atOnce) {
            account.underWay++;
            return CompletableFuture.completedFuture(true);
        }
        var turn =
                new CompletableFuture<Boolean>().completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
        account.waiting.add(turn);
        return turn;
    }

    /** Whoever goes away while it is called gives its place on. */
    private void leave(UUID id, CompletableFuture<Boolean> turn) {
        if (!turn.complete(false) && turn.join()) {
            done(id);
        }
    }

    /** The place is handed on to the first who still waits, and nobody can step between. */
    private void done(UUID id) {
        for (var next = next(id); next != null; next = next(id)) {
            if (next.complete(true)) {
                return;
            }
        }
    }

    private synchronized @Nullable CompletableFuture<Boolean> next(UUID id) {
        var account = accounts.get(id);
        if (account == null) {
            return null;
        }
        var next = account.waiting.poll();
        if (next == null && --account.underWay == 0) {
            accounts.remove(id);
        }
        return next;
    }
}
