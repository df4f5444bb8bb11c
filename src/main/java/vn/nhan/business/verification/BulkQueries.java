package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Decider;
import vn.nhan.platform.tenancy.TenantId;

/** Reads lists of businesses that are verified at once. */
@ApplicationScoped
class BulkQueries {

    private static final String ROW = "select k.id, k.state, k.proposed_by_name, k.proposed_by = :me, k.proposed_at,"
            + " k.expires_at, k.approved_by_name, k.approved_at,"
            + " (select count(*) from bulk_verification_item i where i.tenant_id = k.tenant_id and i.bulk_id = k.id),"
            + " (select count(*) from bulk_verification_item i where i.tenant_id = k.tenant_id and i.bulk_id = k.id"
            + " and i.outcome is not null),"
            + " (select count(*) from bulk_verification_item i where i.tenant_id = k.tenant_id and i.bulk_id = k.id"
            + " and i.outcome = 'verified') from bulk_verification k ";

    Uni<List<Bulk>> newest(Mutiny.Session session, Decider reader, int limit) {
        return session.createNativeQuery(ROW + "order by k.id desc", Object[].class)
                .setParameter("me", reader.by())
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(row -> read(row, reader.at())).toList());
    }

    Uni<Optional<Bulk>> find(Mutiny.Session session, UUID id, Decider reader) {
        return session.createNativeQuery(ROW + "where k.id = :id", Object[].class)
                .setParameter("me", reader.by())
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(row -> read(row, reader.at())));
    }

    Uni<List<Bulk.Item>> items(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(
                        "select i.business_id, b.name, b.commune, i.outcome from bulk_verification_item i"
                                + " join business b on b.tenant_id = i.tenant_id and b.id = i.business_id"
                                + " where i.bulk_id = :id order by b.submitted_at, b.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Bulk.Item((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                        .toList());
    }

    Uni<TenantId> tenantOf(Mutiny.Session session, UUID id) {
        return session.createNativeQuery("select tenant_id from bulk_verification where id = :id", Short.class)
                .setParameter("id", id)
                .getSingleResult()
                .map(TenantId::new);
    }

    /** How many proposals wait for somebody other than the reader. */
    Uni<Long> toApprove(Mutiny.Session session, Decider reader) {
        return session.createNativeQuery(
                        "select count(*) from bulk_verification where state = 'proposed' and proposed_by <> :me"
                                + " and expires_at > :now",
                        Long.class)
                .setParameter("me", reader.by())
                .setParameter("now", reader.at())
                .getSingleResult();
    }

    private static Bulk read(Object[] row, Instant now) {
        var expires = at(row[5]);
        return new Bulk(
                (UUID) row[0],
                Bulk.State.of((String) row[1], expires, now),
                (String) row[2],
                (Boolean) row[3],
                at(row[4]),
                expires,
                (String) row[6],
                row[7] == null ? null : at(row[7]),
                ((Number) row[8]).intValue(),
                ((Number) row[9]).intValue(),
                ((Number) row[10]).intValue());
    }

    private static Instant at(Object value) {
        return ((OffsetDateTime) value).toInstant();
    }
}
