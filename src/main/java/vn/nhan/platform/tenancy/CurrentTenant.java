package vn.nhan.platform.tenancy;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The tenant of the request or job at hand. Set once, at its very beginning; nothing can change it later. */
@ApplicationScoped
public class CurrentTenant {

    private static final String KEY = "nhan.tenant";

    private record Bound(TenantScope scope, TenantId addressed) {}

    /** @throws IllegalStateException when this request or job has a tenant already */
    public void set(TenantScope scope) {
        set(scope, scope.own());
    }

    /**
     * @param addressed whose host was asked: the tenant itself, or a predecessor that lives on at its old address
     * @throws IllegalStateException when this request or job has a tenant already
     */
    public void set(TenantScope scope, TenantId addressed) {
        if (bound().isPresent()) {
            throw new IllegalStateException("the tenant of this request is already set");
        }
        ContextLocals.put(KEY, new Bound(scope, addressed));
    }

    public Optional<TenantScope> find() {
        return bound().map(Bound::scope);
    }

    /** @throws IllegalStateException when no tenant is set: a programming error, never a user's */
    public TenantScope require() {
        return find().orElseThrow(() -> new IllegalStateException("no tenant is set on this request or job"));
    }

    /** The tenant that answers, and that everything new belongs to. */
    public TenantId id() {
        return require().own();
    }

    /** Whose host was asked; {@link #id()} unless it is the old host of a province that was adopted. */
    public TenantId addressed() {
        return bound().map(Bound::addressed).orElseGet(this::id);
    }

    private static Optional<Bound> bound() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
    }
}
