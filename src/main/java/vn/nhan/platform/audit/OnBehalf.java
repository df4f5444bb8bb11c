package vn.nhan.platform.audit;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom the request at hand acts, when that is somebody else. Whoever lets a helper in says so here; every deed written
 * down after it carries both names.
 */
@ApplicationScoped
public class OnBehalf {

    private static final String KEY = "nhan.on-behalf-of";

    /** From here on the request acts for this business. */
    public void of(UUID businessId) {
        ContextLocals.put(KEY, businessId);
    }

    /** From here on the request acts for itself. */
    public void nobody() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.remove(KEY);
        }
    }

    /** The business that is acted for, or null when the actor acts for themselves. */
    public @Nullable UUID find() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<UUID>get(KEY).orElse(null)
                : null;
    }
}
