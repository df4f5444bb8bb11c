package vn.nhan.business.verification;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Decider;
import vn.nhan.platform.tenancy.TenantId;

/** Writes lists of businesses that are verified at once. */
@ApplicationScoped
class BulkStore {

    /** So long a proposal waits for a second officer. */
    private static final Duration OPEN = Duration.ofDays(7);

    /** So long what an officer did alone counts, or else two lists in a row would be one large one. */
    private static final Duration ALONE = Duration.ofHours(1);

    /** Businesses that the officer has verified in bulk without a second one; holds off the officer's other requests. */
    Uni<Long> alone(Mutiny.Session session, Decider officer) {
        return session.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('bulk/' || :me, 0)) as text)", String.class)
                .setParameter("me", officer.by().toString())
                .getSingleResult()
                .chain(() -> session.createNativeQuery(
                                "select count(*) from bulk_verification_item i join bulk_verification k"
                                        + " on k.tenant_id = i.tenant_id and k.id = i.bulk_id"
                                        + " where k.proposed_by = :me and k.approved_by is null"
                                        + " and k.state in ('running', 'done') and k.proposed_at > :since",
                                Long.class)
                        .setParameter("me", officer.by())
                        .setParameter("since", officer.at().minus(ALONE))
                        .getSingleResult());
    }

    /** @param lines of that tenant: its job sees no other's */
    Uni<UUID> create(Mutiny.Session session, TenantId tenant, Bulk.State state, Decider officer, List<Waiting> lines) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return session.createNativeQuery("insert into bulk_verification (tenant_id, id, state, proposed_by,"
                        + " proposed_by_name, proposed_at, expires_at)"
                        + " values (:tenant, :id, :state, :by, :name, :at, :expires)")
                .setParameter("tenant", tenant.value())
                .setParameter("id", id)
                .setParameter("state", state.key())
                .setParameter("by", officer.by())
                .setParameter("name", officer.byName())
                .setParameter("at", officer.at())
                .setParameter("expires", officer.at().plus(OPEN))
                .executeUpdate()
                .chain(() -> Multi.createFrom()
                        .iterable(lines)
                        .onItem()
                        .transformToUniAndConcatenate(line -> add(session, tenant, id, line))
                        .collect()
                        .asList())
                .replaceWith(id);
    }

    private static Uni<Integer> add(Mutiny.Session session, TenantId tenant, UUID id, Waiting line) {
        return session.createNativeQuery("insert into bulk_verification_item (tenant_id, bulk_id, business_id, version)"
                        + " values (:tenant, :bulk, :business, :version)")
                .setParameter("tenant", tenant.value())
                .setParameter("bulk", id)
                .setParameter("business", line.id())
                .setParameter("version", line.version())
                .executeUpdate();
    }

    /** Whether it was still to be approved, and by somebody else than who proposed it: of two at once one succeeds. */
    Uni<Boolean> approve(Mutiny.Session session, UUID id, Decider officer) {
        return session.createNativeQuery("update bulk_verification set state = 'running', approved_by = :by,"
                        + " approved_by_name = :name, approved_at = :at where id = :id and state = 'proposed'"
                        + " and proposed_by <> :by and expires_at > :at")
                .setParameter("by", officer.by())
                .setParameter("name", officer.byName())
                .setParameter("at", officer.at())
                .setParameter("id", id)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    Uni<Boolean> withdraw(Mutiny.Session session, UUID id, Decider officer) {
        return session.createNativeQuery("update bulk_verification set state = 'withdrawn', finished_at = :at"
                        + " where id = :id and state = 'proposed' and proposed_by = :by")
                .setParameter("at", officer.at())
                .setParameter("id", id)
                .setParameter("by", officer.by())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    Uni<Integer> finish(Mutiny.Session session, UUID id, Instant at) {
        return session.createNativeQuery("update bulk_verification set state = 'done', finished_at = :at"
                        + " where id = :id and state = 'running' and not exists (select from bulk_verification_item i"
                        + " where i.tenant_id = bulk_verification.tenant_id and i.bulk_id = :id and i.outcome is null)")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }
}
