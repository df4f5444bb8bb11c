package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Lets so many go on at once, the others one after the other as they came. Any thread. */
final class Turns {

    private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int free;

    Turns(int atOnce) {
        this.free = atOnce;
    }

    /** Goes on where it was called from. */
    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var turn = turn();
            var context = Vertx.currentContext();
            var came = Uni.createFrom().completionStage(turn);
            var here = context == null || turn.isDone()
                    ? came
                    : came.emitOn(command -> context.runOnContext(go -> command.run()));
            return here.onCancellation()
                    .invoke(() -> given(turn))
                    .chain(() ->
                            Uni.createFrom().deferred(work::get).onTermination().invoke(this::next));
        });
    }

    private synchronized CompletableFuture<Void> turn() {
        if (free > 0) {
            free--;
            return CompletableFuture.completedFuture(null);
        }
        var turn = new CompletableFuture<Void>();
        waiting.add(turn);
        return turn;
    }

    /** Whoever goes away while it waits gives its turn on, if it has just come. */
    private void given(CompletableFuture<Void> turn) {
        boolean waited;
        synchronized (this) {
            waited = waiting.remove(turn);
        }
        if (!waited) {
            next();
        }
    }

    private void next() {
        CompletableFuture<Void> next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                free++;
            }
        }
        if (next != null) {
            next.complete(null);
        }
    }
}
