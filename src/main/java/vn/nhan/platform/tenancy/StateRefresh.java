package vn.nhan.platform.tenancy;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Keeps {@link RefreshedState} fresh. Five seconds apart: so long at most another replica's change goes unnoticed. */
@ApplicationScoped
public class StateRefresh {

    private static final Logger LOG = Logger.getLogger(StateRefresh.class);
    private static final long PAUSE_MILLIS = 5_000;

    private final List<RefreshedState> states;
    private final Vertx vertx;
    private long timer = -1;

    StateRefresh(@All List<RefreshedState> states, Vertx vertx) {
        this.states = states;
        this.vertx = vertx;
    }

    /** Before anybody is served; after the schema was migrated. */
    void begin(@Observes @Priority(50) StartupEvent started) {
        if (states.isEmpty()) {
            return;
        }
        refreshAndWait();
        timer = vertx.setPeriodic(
                PAUSE_MILLIS,
                id -> vertx.executeBlocking(() -> {
                    refreshAndWait();
                    return null;
                }));
    }

    void end(@Observes ShutdownEvent stopping) {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
        }
    }

    /** For whoever has just changed such a state: this replica shall know at once. Call it outside of a transaction. */
    public Uni<Void> now() {
        return Multi.createFrom()
                .iterable(states)
                .onItem()
                .transformToUniAndConcatenate(RefreshedState::refresh)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private void refreshAndWait() {
        try {
            VertxContextSupport.subscribeAndAwait(this::now);
        } catch (Throwable e) {
            LOG.warnf(
                    "the state of the installation could not be read again: %s",
                    e.getClass().getSimpleName());
        }
    }
}
