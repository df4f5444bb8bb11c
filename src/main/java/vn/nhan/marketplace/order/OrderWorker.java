package vn.nhan.marketplace.order;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/** Hears hooks and reads orders, on every worker at once: accounts are claimed one by one, so none waits for another. */
@ApplicationScoped
class OrderWorker {

    private static final Logger LOG = Logger.getLogger(OrderWorker.class);
    private static final long PAUSE_MILLIS = 2_000;
    /** Accounts that this process reads at once. */
    private static final int MOST = 16;

    private final OrderHints hints;
    private final OrderReader reader;
    private final TenantDirectory provinces;
    private final NhanConfig config;
    private final Vertx vertx;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean stopped;

    OrderWorker(OrderHints hints, OrderReader reader, TenantDirectory provinces, NhanConfig config, Vertx vertx) {
        this.hints = hints;
        this.reader = reader;
        this.provinces = provinces;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        if (config.roles().contains(NhanConfig.Role.WORKER)) {
            vertx.setPeriodic(PAUSE_MILLIS, tick -> {
                var unused = look();
            });
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    /**
     * Every province in turn.
     *
     * @return ends when the readings that it began have
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
        if (next >= turn.size() || stopped) {
            return Uni.createFrom().voidItem();
        }
        var free = MOST - underWay.get();
        return hints.take(turn.get(next))
                .chain(() -> free <= 0 ? Uni.createFrom().item(List.<Mark>of()) : reader.claim(turn.get(next), free))
                .invoke(marks -> marks.forEach(mark -> begun.add(begin(mark))))
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "orders of province %s were not looked for", turn.get(next)))
                .onFailure()
                .recoverWithItem(List.of())
                .chain(() -> lookEverywhere(turn, next + 1, begun));
    }

    private CompletableFuture<Void> begin(Mark mark) {
        underWay.incrementAndGet();
        return onContextOfItsOwn(() -> reader.read(mark), underWay::decrementAndGet);
    }

    /** A transaction belongs to the context that opened it: each reading has one of its own. */
    private CompletableFuture<Void> onContextOfItsOwn(Supplier<Uni<Void>> work, Runnable end) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        var ended = new CompletableFuture<Void>();
        context.runOnContext(begun -> work.get()
                .onTermination()
                .invoke(() -> {
                    end.run();
                    ended.complete(null);
                })
                .subscribe()
                .with(done -> {}, failure -> LOG.error("orders of marketplaces", failure)));
        return ended;
    }
}
