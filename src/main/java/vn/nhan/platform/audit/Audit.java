package vn.nhan.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/** Writes what somebody did, and for whom ({@link OnBehalf}), in the transaction in which it was done. */
@ApplicationScoped
public class Audit {

    private final ObjectMapper json;
    private final OnBehalf onBehalf;
    private final Clock clock;

    Audit(ObjectMapper json, OnBehalf onBehalf, Clock clock) {
        this.json = json;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** The thing that something was done to. */
    public record Subject(TenantId tenant, String type, UUID id) {}

    /**
     * @param actor the account that acted, or null for the platform itself
     * @param action a verb, such as {@code business.verify}
     * @param before and after: what changed; never personal data
     */
    public record Deed(
            @Nullable UUID actor,
            String action,
            Subject subject,
            @Nullable Object before,
            @Nullable Object after) {}

    public Uni<Void> record(Mutiny.Session session, Deed deed) {
        return session.createNativeQuery("insert into audit_entry"
                        + " (tenant_id, id, at, actor_id, on_behalf_of, action, subject_type, subject_id, before, after)"
                        + " values (:tenant, :id, :at, :actor, :onBehalfOf, :action, :type, :subject,"
                        + " cast(cast(:before as text) as jsonb), cast(cast(:after as text) as jsonb))")
                .setParameter("tenant", deed.subject().tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("at", clock.instant())
                .setParameter("actor", deed.actor())
                .setParameter("onBehalfOf", onBehalf.find())
                .setParameter("action", deed.action())
                .setParameter("type", deed.subject().type())
                .setParameter("subject", deed.subject().id())
                .setParameter("before", written(deed.before()))
                .setParameter("after", written(deed.after()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private @Nullable String written(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
