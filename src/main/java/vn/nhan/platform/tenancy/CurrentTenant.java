package vn.nhan.platform.tenancy;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The tenant of the request or job at hand. Set once, at its very beginning; nothing can change it later. */
@ApplicationScoped
public class CurrentTenant {

    private static final String KEY = "nhan.tenant";

    /** @throws IllegalStateException when this request or job has a tenant already */
    public void set(TenantScope scope) {
        if (find().isPresent()) {
            throw new IllegalStateException("the tenant of this request is already set");
        }
        ContextLocals.put(KEY, scope);
    }

    public Optional<TenantScope> find() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
    }

    /** @throws IllegalStateException when no tenant is set: a programming error, never a user's */
    public TenantScope require() {
        return find().orElseThrow(() -> new IllegalStateException("no tenant is set on this request or job"));
    }

    public TenantId id() {
        return require().own();
    }
}
