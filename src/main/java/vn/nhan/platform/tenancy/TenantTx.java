package vn.nhan.platform.tenancy;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The only door to a transaction. Every transaction first tells PostgreSQL whose rows it may see; without that, row-level
 * security shows none. The setting is local to the transaction, so a pooled connection carries nothing on.
 */
@ApplicationScoped
public class TenantTx {

    private static final String OPEN = "nhan.tenant.transaction";

    private final Mutiny.SessionFactory sessions;
    private final CurrentTenant current;

    TenantTx(Mutiny.SessionFactory sessions, CurrentTenant current) {
        this.sessions = sessions;
        this.current = current;
    }

    /** Works in a transaction of the current request's tenant; a use case inside another joins its transaction. */
    public <T> Uni<T> inTenant(Function<Mutiny.Session, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> as(current.require(), work));
    }

    /**
     * Works in a transaction of the given tenant; for jobs, and for work that begins before a request has a tenant. Joins
     * an open transaction of the same tenant that sees as much or more.
     *
     * @throws IllegalStateException (through the Uni) inside an open transaction of another tenant
     */
    public <T> Uni<T> as(TenantScope scope, Function<Mutiny.Session, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Optional<Open> open = ContextLocals.get(OPEN);
            if (open.isEmpty()) {
                return begin(scope, work);
            }
            if (!open.get().scope().covers(scope)) {
                throw new IllegalStateException("a transaction of another tenant is open");
            }
            return work.apply(open.get().session());
        });
    }

    private <T> Uni<T> begin(TenantScope scope, Function<Mutiny.Session, Uni<T>> work) {
        return sessions.withTransaction(session -> bind(session, scope).chain(() -> {
                    ContextLocals.put(OPEN, new Open(scope, session));
                    return work.apply(session);
                }))
                .eventually(() -> {
                    ContextLocals.remove(OPEN);
                });
    }

    private static Uni<Void> bind(Mutiny.Session session, TenantScope scope) {
        return Direct.select(session, "select set_config('nhan.tenants', $1, true)", scope.asSetting())
                .replaceWithVoid();
    }

    private record Open(TenantScope scope, Mutiny.Session session) {}
}
