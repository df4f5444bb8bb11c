package vn.nhan.business.onboarding;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Act;
import vn.nhan.business.onboarding.Evidence.Source;
import vn.nhan.platform.tenancy.TenantId;

/** Where evidence is kept: rows are only added, and the same row twice is one. */
@ApplicationScoped
class EvidenceLedger {

    /** An offer is first made and first published once: what happens to it later shows no step. */
    private static final String ADD =
            "insert into onboarding_evidence (tenant_id, id, business_id, kind, at, recorded_at,"
                    + " source_type, source_id, note, takes_back) select cast(:tenant as smallint), cast(:id as uuid), cast(:business as uuid), cast(:kind as text),"
                    + " cast(:at as timestamptz), cast(:recorded as timestamptz), cast(:type as text), cast(:source as uuid),"
                    + " cast(:note as text), cast(:takesBack as boolean) where not (cast(:kind as text) in ('listing', 'publication')"
                    + " and exists (select from onboarding_evidence e where e.business_id = cast(:business as uuid)"
                    + " and e.kind = cast(:kind as text) and e.source_id = cast(:source as uuid) and e.at <= cast(:at as timestamptz))) on conflict do nothing";

    private static final String ACT = "insert into business_act (tenant_id, business_id, what, last_at, source_id)"
            + " values (:tenant, :business, :what, :at, :source)"
            + " on conflict (tenant_id, business_id, what) do update set last_at = excluded.last_at,"
            + " source_id = excluded.source_id where (excluded.last_at, excluded.source_id)"
            + " > (business_act.last_at, business_act.source_id)";
    private static final String OF =
            "select business_id, kind, at, recorded_at, source_type, source_id, note, takes_back"
                    + " from onboarding_evidence where business_id in (:businesses)"
                    + " union all select business_id, 'act', last_at, last_at, what, source_id, null, false"
                    + " from business_act where business_id in (:businesses)";

    /** Whose it is. */
    record Owner(TenantId tenant, UUID businessId) {}

    /** @param id of what shows it */
    record Done(Act what, Instant at, UUID id) {}

    Uni<Void> add(Mutiny.Session session, Owner owner, Evidence evidence) {
        var source = evidence.source();
        return session.createNativeQuery(ADD)
                .setParameter("tenant", owner.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("business", owner.businessId())
                .setParameter("kind", evidence.kind().key())
                .setParameter("at", evidence.at())
                .setParameter("recorded", evidence.recordedAt())
                .setParameter("type", source.type())
                .setParameter("source", source.id())
                .setParameter("note", source.note())
                .setParameter("takesBack", evidence.takesBack())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Keeps the latest of each sort. */
    Uni<Void> act(Mutiny.Session session, Owner owner, Done done) {
        return session.createNativeQuery(ACT)
                .setParameter("tenant", owner.tenant().value())
                .setParameter("business", owner.businessId())
                .setParameter("what", done.what().key())
                .setParameter("at", done.at())
                .setParameter("source", done.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** By business; one of which nothing is known has an empty list. */
    Uni<Map<UUID, List<Evidence>>> of(Mutiny.Session session, Collection<UUID> businesses) {
        var found = new HashMap<UUID, List<Evidence>>();
        businesses.forEach(business -> found.put(business, new ArrayList<>()));
        return session.createNativeQuery(OF, Object[].class)
                .setParameter("businesses", businesses)
                .getResultList()
                .map(rows -> {
                    rows.forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                            .add(evidence(row)));
                    return found;
                });
    }

    private static Evidence evidence(Object[] row) {
        return new Evidence(
                EvidenceKind.of((String) row[1]),
                ((OffsetDateTime) row[2]).toInstant(),
                ((OffsetDateTime) row[3]).toInstant(),
                new Source((String) row[4], (UUID) row[5], (String) row[6]),
                (Boolean) row[7]);
    }
}
