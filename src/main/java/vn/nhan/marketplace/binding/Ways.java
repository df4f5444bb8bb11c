package vn.nhan.marketplace.binding;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Lets work run beside each other: a transaction belongs to the context that opened it, so each piece has one of its own. */
final class Ways {

    private static final Logger LOG = Logger.getLogger(Ways.class);

    private final Vertx vertx;

    Ways(Vertx vertx) {
        this.vertx = vertx;
    }

    /** On an event loop whose turn it is; what the work fails with is told, and fails the future. */
    <T> CompletableFuture<T> go(Supplier<Uni<T>> work) {
        var context = VertxContext.createNewDuplicatedContext(((VertxInternal) vertx).createEventLoopContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        var ended = new CompletableFuture<T>();
        context.runOnContext(begun -> Uni.createFrom()
                .deferred(work::get)
                .onFailure()
                .invoke(failure -> LOG.error("work over marketplaces", failure))
                .subscribe()
                .with(ended::complete, ended::completeExceptionally));
        return ended;
    }
}
