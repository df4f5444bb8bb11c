package vn.nhan.marketplace.binding;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Brings listings on, on every worker at once: what is due is a row of the binding itself, claimed for a while, so no queue
 * can be behind the truth. Provinces take turns, and of each account only so many listings are under way, so that a slow or
 * broken one holds up nobody else.
 */
@ApplicationScoped
class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final long PAUSE_MILLIS = 500;
    /** Listings of one account under way in this process. */
    private static final int SHARE = 8;
    /** Of all accounts together. */
    private static final int MOST = 64;

    private final Passes passes;
    private final TenantDirectory provinces;
    private final NhanConfig config;
    private final Vertx vertx;
    private final Map<UUID, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean stopped;

    Reconciler(Passes passes, TenantDirectory provinces, NhanConfig config, Vertx vertx) {
        this.passes = passes;
        this.provinces = provinces;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        if (config.roles().contains(NhanConfig.Role.WORKER)) {
            vertx.setPeriodic(PAUSE_MILLIS, tick -> wake());
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    /** Looks, and waits for nobody: what fails is told where it fails. */
    private void wake() {
        var unused = look();
    }

    /**
     * What is due in every province; whoever is still looking looks for both.
     *
     * @return ends when the passes that it began have
     */
    CompletableFuture<Void> look() {
        if (stopped || !looking.compareAndSet(false, true)) {
            return CompletableFuture.completedFuture(null);
        }
        var begun = new ArrayList<CompletableFuture<Void>>();
        return onContextOfItsOwn(() -> lookEverywhere(List.copyOf(provinces.all()), 0, begun), () -> looking.set(false))
                .thenCompose(looked -> CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)));
    }

    private Uni<Void> lookEverywhere(List<TenantId> turn, int next, List<CompletableFuture<Void>> begun) {
        if (next >= turn.size() || stopped || all.get() >= MOST) {
            return Uni.createFrom().voidItem();
        }
        return passes.claim(turn.get(next), SHARE, busy())
                .invoke(claimed -> claimed.forEach(one -> begun.add(begin(one))))
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "listings of province %s were not looked for", turn.get(next)))
                .onFailure()
                .recoverWithItem(List.of())
                .chain(() -> lookEverywhere(turn, next + 1, begun));
    }

    private CompletableFuture<Void> begin(Claimed claimed) {
        var ofAccount = underWay.computeIfAbsent(claimed.account(), account -> new AtomicInteger());
        ofAccount.incrementAndGet();
        all.incrementAndGet();
        return onContextOfItsOwn(() -> passes.pass(claimed), () -> {
            all.decrementAndGet();
            if (ofAccount.decrementAndGet() == SHARE / 2) {
                wake();
            }
        });
    }

    private Set<UUID> busy() {
        return underWay.entrySet().stream()
                .filter(account -> account.getValue().get() >= SHARE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A transaction belongs to the context that opened it: each pass has one of its own. */
    private CompletableFuture<Void> onContextOfItsOwn(Supplier<Uni<Void>> work, Runnable end) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        var ended = new CompletableFuture<Void>();
        context.runOnContext(begun -> work.get()
                .onFailure()
                .invoke(failure -> LOG.error("a pass over marketplaces", failure))
                .onTermination()
                .invoke(() -> {
                    end.run();
                    ended.complete(null);
                })
                .subscribe()
                .with(done -> {}, failure -> {}));
        return ended;
    }
}
