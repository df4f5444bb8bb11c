package vn.nhan.tenant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/** The suspensions in the database. */
@ApplicationScoped
public class SuspensionQueries {

    private static final String STANDING = "select id, province, reason, suspended_at from tenant_suspension"
            + " where tenant_id = 0 and lifted_at is null";

    public Uni<List<Suspension>> standing(Mutiny.Session session) {
        return session.createNativeQuery(STANDING, Object[].class)
                .getResultList()
                .map(SuspensionQueries::read);
    }

    /** The one that stands, if any, kept from being lifted by anybody else meanwhile. */
    public Uni<List<Suspension>> lock(Mutiny.Session session, TenantId province) {
        return session.createNativeQuery(STANDING + " and province = :province for update", Object[].class)
                .setParameter("province", province.value())
                .getResultList()
                .map(SuspensionQueries::read);
    }

    public Uni<Void> add(Mutiny.Session session, Suspension added, UUID by) {
        return session.createNativeQuery("insert into tenant_suspension"
                        + " (tenant_id, id, province, reason, suspended_at, suspended_by)"
                        + " values (0, :id, :province, :reason, :at, :by)")
                .setParameter("id", added.id())
                .setParameter("province", added.province().value())
                .setParameter("reason", added.reason())
                .setParameter("at", added.since())
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> lift(Mutiny.Session session, Suspension standing, Instant at, UUID by) {
        return session.createNativeQuery("update tenant_suspension set lifted_at = :at, lifted_by = :by"
                        + " where tenant_id = 0 and id = :id")
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("id", standing.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static List<Suspension> read(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Suspension(
                        (UUID) row[0],
                        TenantId.of(((Number) row[1]).intValue()),
                        (String) row[2],
                        ((OffsetDateTime) row[3]).toInstant()))
                .toList();
    }
}
