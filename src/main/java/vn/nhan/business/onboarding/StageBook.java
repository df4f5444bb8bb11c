package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Writes down how far businesses have come, as their evidence says. What an event changes and what the job finds go through
 * the same lines, so that they can't differ.
 */
@ApplicationScoped
class StageBook {

    /** One at a time for each business: of two who derive at once, the later one must see what the earlier one added. */
    private static final String LOCK = "select count(pg_advisory_xact_lock(hashtextextended('stage/' || b.id, 0)))"
            + " from (select cast(id as text) as id from business where id in (:businesses) order by id) b";

    private static final String WRITE = "insert into business_stage (tenant_id, " + StageRow.COLUMNS + ")"
            + " values (:tenant, :business, :stage, :since, :act, :m0, :m1, :m2, :m3, :m4, :m5)"
            + " on conflict (tenant_id, business_id) do update set stage = excluded.stage,"
            + " reached_at = excluded.reached_at, last_act_at = excluded.last_act_at,"
            + " invited_at = excluded.invited_at, registered_at = excluded.registered_at,"
            + " verified_at = excluded.verified_at, trained_at = excluded.trained_at,"
            + " listed_at = excluded.listed_at, published_at = excluded.published_at";

    private final EvidenceLedger ledger;

    StageBook(EvidenceLedger ledger) {
        this.ledger = ledger;
    }

    /** Begins to work on what a business has reached; before its evidence is added to. */
    Uni<Void> open(Mutiny.Session session, Collection<UUID> businesses) {
        return session.createNativeQuery(LOCK, Long.class)
                .setParameter("businesses", businesses)
                .getSingleResult()
                .replaceWithVoid();
    }

    /**
     * Derives anew; how many rows were not as the evidence says.
     *
     * @param businesses of one tenant, opened
     */
    Uni<Integer> derive(Mutiny.Session session, TenantId tenant, Collection<UUID> businesses) {
        return businesses.isEmpty()
                ? Uni.createFrom().item(0)
                : ledger.of(session, businesses)
                        .chain(evidence -> rows(session, businesses)
                                .chain(kept -> write(session, tenant, changed(evidence, kept))));
    }

    private static Map<UUID, @Nullable StageRow> changed(Map<UUID, List<Evidence>> evidence, Map<UUID, StageRow> kept) {
        var changed = new HashMap<UUID, @Nullable StageRow>();
        evidence.forEach((business, proofs) -> {
            var row = StageRow.of(business, Pipeline.of(proofs));
            if (!Objects.equals(row, kept.get(business))) {
                changed.put(business, row);
            }
        });
        return changed;
    }

    private static Uni<Map<UUID, StageRow>> rows(Mutiny.Session session, Collection<UUID> businesses) {
        return session.createNativeQuery(
                        "select " + StageRow.COLUMNS + " from business_stage where business_id in (:businesses)",
                        Object[].class)
                .setParameter("businesses", businesses)
                .getResultList()
                .map(rows -> {
                    var kept = new HashMap<UUID, StageRow>();
                    rows.stream().map(StageRow::read).forEach(row -> kept.put(row.businessId(), row));
                    return kept;
                });
    }

    private static Uni<Integer> write(Mutiny.Session session, TenantId tenant, Map<UUID, @Nullable StageRow> changed) {
        return Multi.createFrom()
                .iterable(changed.entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> {
                    var row = entry.getValue();
                    return row == null ? erase(session, entry.getKey()) : write(session, tenant, row);
                })
                .collect()
                .asList()
                .map(List::size);
    }

    private static Uni<Integer> erase(Mutiny.Session session, UUID business) {
        return session.createNativeQuery("delete from business_stage where business_id = :business")
                .setParameter("business", business)
                .executeUpdate();
    }

    private static Uni<Integer> write(Mutiny.Session session, TenantId tenant, StageRow row) {
        var query = session.createNativeQuery(WRITE)
                .setParameter("tenant", tenant.value())
                .setParameter("business", row.businessId())
                .setParameter("stage", row.step().key())
                .setParameter("since", row.since())
                .setParameter("act", row.lastActAt());
        var moments = row.moments().toList();
        for (int step = 0; step < moments.size(); step++) {
            query.setParameter("m" + step, moments.get(step));
        }
        return query.executeUpdate();
    }
}
