package vn.nhan.marketplace.mapping;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Work that goes on when whoever asked for it has gone, once at a time for the same thing. */
@ApplicationScoped
class Aside {

    private static final Logger LOG = Logger.getLogger(Aside.class);

    private final Vertx vertx;
    private final Map<Object, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    Aside(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Begins it, unless it is under way, and waits for it for a while.
     *
     * @param work whose failure is logged and kept from whoever waits
     * @return whether it has ended
     */
    Uni<Boolean> begun(Object what, Duration patience, Supplier<Uni<Void>> work) {
        return Uni.createFrom().deferred(() -> {
            var here = Vertx.currentContext();
            var ended = Uni.createFrom()
                    .completionStage(() -> begin(what, work).copy())
                    .replaceWith(true)
                    .ifNoItem()
                    .after(patience)
                    .recoverWithItem(false);
            return here == null ? ended : ended.emitOn(command -> here.runOnContext(go -> command.run()));
        });
    }

    /** A transaction belongs to the context that opened it: such work has one of its own. */
    private CompletableFuture<Void> begin(Object what, Supplier<Uni<Void>> work) {
        var mine = new CompletableFuture<Void>();
        var first = underWay.putIfAbsent(what, mine);
        if (first != null) {
            return first;
        }
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(begun -> Uni.createFrom()
                .deferred(work::get)
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "%s", what))
                .onTermination()
                .invoke(() -> underWay.remove(what, mine))
                .subscribe()
                .with(done -> mine.complete(null), failure -> mine.complete(null)));
        return mine;
    }
}
