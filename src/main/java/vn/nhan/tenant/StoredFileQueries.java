package vn.nhan.tenant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.tenant.file.StoredFile;

/** The province files in the database. Rows are only ever added. */
@ApplicationScoped
public class StoredFileQueries {

    /** The newest version of each. */
    public Uni<List<StoredFile>> newest(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select slug, yaml from (select distinct on (slug) slug, yaml, number from tenant_file"
                                + " where tenant_id = 0 order by slug, version desc) newest order by number",
                        Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new StoredFile((String) row[0], (String) row[1]))
                        .toList());
    }

    /** Newest first. */
    public Uni<List<StoredVersion>> versions(Mutiny.Session session, String slug) {
        return session.createNativeQuery(
                        "select id, slug, number, version, yaml, sha256, recorded_at, recorded_by from tenant_file"
                                + " where tenant_id = 0 and slug = :slug order by version desc",
                        Object[].class)
                .setParameter("slug", slug)
                .getResultList()
                .map(rows -> rows.stream().map(StoredFileQueries::version).toList());
    }

    /** Keeps every other writer waiting until this transaction ends: files are checked against each other. */
    public Uni<Void> lock(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('tenant_file', 0))", Integer.class)
                .getSingleResult()
                .replaceWithVoid();
    }

    public Uni<Void> add(Mutiny.Session session, StoredVersion added) {
        return session.createNativeQuery("insert into tenant_file"
                        + " (tenant_id, id, slug, number, version, yaml, sha256, recorded_at, recorded_by)"
                        + " values (0, :id, :slug, :number, :version, :yaml, :sha256, :at, :by)")
                .setParameter("id", added.id())
                .setParameter("slug", added.slug())
                .setParameter("number", added.number())
                .setParameter("version", added.version())
                .setParameter("yaml", added.yaml())
                .setParameter("sha256", added.sha256())
                .setParameter("at", added.recordedAt())
                .setParameter("by", added.recordedBy())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static StoredVersion version(Object[] row) {
        return new StoredVersion(
                (UUID) row[0],
                (String) row[1],
                ((Number) row[2]).shortValue(),
                (Integer) row[3],
                (String) row[4],
                (String) row[5],
                ((OffsetDateTime) row[6]).toInstant(),
                (UUID) row[7]);
    }
}
