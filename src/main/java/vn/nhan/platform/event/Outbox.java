package vn.nhan.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/** Where an event is put down, in the very transaction that makes it true. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;
    private final Clock clock;

    Outbox(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** @param tenant the tenant of the aggregate that the event is about */
    public Uni<Void> publish(Mutiny.Session session, TenantId tenant, DomainEvent event) {
        var now = clock.instant();
        return session.createNativeQuery("insert into outbox (tenant_id, id, type, body, recorded_at, due_at)"
                        + " values (:tenant, :id, :type, cast(cast(:body as text) as jsonb), :now, :now)")
                .setParameter("tenant", tenant.value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("type", event.type())
                .setParameter("body", written(event))
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }

    private String written(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + event.type(), e);
        }
    }
}
