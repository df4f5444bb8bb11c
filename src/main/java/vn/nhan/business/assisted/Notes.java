package vn.nhan.business.assisted;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.OnBehalf;

/** Keeps noted facts; for rooms beside and above, which have decided already that the actor may see them. */
@ApplicationScoped
public class Notes {

    private final CurrentActor actor;
    private final OnBehalf onBehalf;
    private final Clock clock;

    Notes(CurrentActor actor, OnBehalf onBehalf, Clock clock) {
        this.actor = actor;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    public Uni<NotedFacts> of(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "select fact, value from noted_fact where business_id = :business", Object[].class)
                .setParameter("business", businessId)
                .getResultList()
                .map(rows -> NotedFacts.of(
                        rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]))));
    }

    /** Writes those that are known over what was noted before. */
    Uni<Void> add(Mutiny.Session session, BusinessRef business, NotedFacts facts) {
        return Multi.createFrom()
                .iterable(facts.known().entrySet())
                .onItem()
                .transformToUniAndConcatenate(fact -> put(session, business, fact))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Integer> put(Mutiny.Session session, BusinessRef business, Map.Entry<String, String> fact) {
        return session.createNativeQuery("insert into noted_fact"
                        + " (tenant_id, business_id, fact, value, noted_at, noted_by, on_behalf_of)"
                        + " values (:tenant, :business, :fact, :value, :now, :by, :onBehalfOf)"
                        + " on conflict (tenant_id, business_id, fact) do update set value = excluded.value,"
                        + " noted_at = excluded.noted_at, noted_by = excluded.noted_by,"
                        + " on_behalf_of = excluded.on_behalf_of")
                .setParameter("tenant", business.tenant().value())
                .setParameter("business", business.id())
                .setParameter("fact", fact.getKey())
                .setParameter("value", fact.getValue())
                .setParameter("now", clock.instant())
                .setParameter("by", actor.require().accountId())
                .setParameter("onBehalfOf", onBehalf.find())
                .executeUpdate();
    }
}
