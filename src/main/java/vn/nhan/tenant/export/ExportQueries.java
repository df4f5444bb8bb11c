package vn.nhan.tenant.export;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.export.Export.Progress;
import vn.nhan.tenant.export.Export.Result;

/** What operators ask of exports. */
@ApplicationScoped
class ExportQueries {

    static final String SELECT = "select id, province, slug, state, requested_at, attempts, done, total, finished_at,"
            + " object_key, sha256, bytes, error, removed_at from tenant_export where tenant_id = 0";

    private static final int SHOWN = 50;

    Uni<Void> add(Mutiny.Session session, Export asked, UUID by) {
        return session.createNativeQuery("insert into tenant_export"
                        + " (tenant_id, id, province, slug, state, requested_at, requested_by)"
                        + " values (0, :id, :province, :slug, 'requested', :at, :by)")
                .setParameter("id", asked.id())
                .setParameter("province", asked.province().value())
                .setParameter("slug", asked.slug())
                .setParameter("at", asked.requestedAt())
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Newest first. */
    Uni<List<Export>> of(Mutiny.Session session, TenantId province) {
        return session.createNativeQuery(SELECT + " and province = :province order by id desc", Object[].class)
                .setParameter("province", province.value())
                .setMaxResults(SHOWN)
                .getResultList()
                .map(rows -> rows.stream().map(ExportQueries::read).toList());
    }

    Uni<Optional<Export>> find(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(SELECT + " and id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(ExportQueries::read));
    }

    /** Whether it was under way. */
    Uni<Boolean> cancel(Mutiny.Session session, UUID id, Instant at) {
        return session.createNativeQuery("update tenant_export set state = 'cancelled', finished_at = :at"
                        + " where tenant_id = 0 and id = :id and state in ('requested', 'running')")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    static Export read(Object[] row) {
        return new Export(
                (UUID) row[0],
                TenantId.of(((Number) row[1]).intValue()),
                (String) row[2],
                Export.State.of((String) row[3]),
                ((OffsetDateTime) row[4]).toInstant(),
                (Integer) row[5],
                new Progress((Integer) row[6], (Integer) row[7]),
                instant(row[8]),
                (String) row[9],
                row[10] == null ? null : new Result((String) row[10], ((Number) row[11]).longValue()),
                (String) row[12],
                instant(row[13]));
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }
}
