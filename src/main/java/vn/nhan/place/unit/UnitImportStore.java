package vn.nhan.place.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The log of imports, and lists that wait to be confirmed. */
@ApplicationScoped
class UnitImportStore {

    private static final int NEWEST = 100;
    private static final String SELECT = "select cast(json_build_object('id', id, 'kind', kind, 'fileName', file_name,"
            + " 'validFrom', valid_from, 'validTo', valid_to, 'decree', decree, 'report', report,"
            + " 'checkedAt', checked_at, 'appliedAt', applied_at) as text) from unit_import";

    private final UnitJson json;

    UnitImportStore(UnitJson json) {
        this.json = json;
    }

    /** The newest hundred that were applied. */
    Uni<List<UnitImport>> applied(Mutiny.Session session) {
        return session.createNativeQuery(
                        SELECT + " where applied_at is not null order by applied_at desc", String.class)
                .setMaxResults(NEWEST)
                .getResultList()
                .map(rows -> json.readAll(rows, UnitImport.class));
    }

    Uni<Optional<UnitImport>> find(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(SELECT + " where id = :id", String.class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> json.readAll(rows, UnitImport.class).stream().findFirst());
    }

    /** The bytes of a list that waits to be confirmed; nothing when there is none of that id. */
    Uni<Optional<byte[]>> content(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(
                        "select encode(content, 'base64') from unit_import where id = :id and content is not null",
                        String.class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(Base64.getMimeDecoder()::decode));
    }

    Uni<Boolean> isApplied(Mutiny.Session session, byte[] file) {
        return session.createNativeQuery(
                        "select count(*) from unit_import where applied_at is not null and"
                                + " sha256 = encode(sha256(cast(:file as bytea)), 'hex')",
                        Long.class)
                .setParameter("file", file)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** Keeps a list for its confirmation; one that somebody left behind goes. */
    Uni<Void> keep(Mutiny.Session session, UnitImport checked, ListUpload upload) {
        return remove(session, null).chain(() -> insert(session, checked, upload, upload.bytes()));
    }

    Uni<Void> log(Mutiny.Session session, UnitImport applied, ListUpload upload) {
        return insert(session, applied, upload, null);
    }

    /** @param id of a list that waits, or null for all that do */
    Uni<Void> remove(Mutiny.Session session, @Nullable UUID id) {
        return session.createNativeQuery(
                        "delete from unit_import where applied_at is null and (cast(:id as uuid) is null or id = :id)")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> insert(Mutiny.Session session, UnitImport made, ListUpload upload, byte @Nullable [] content) {
        return session.createNativeQuery("insert into unit_import (id, kind, file_name, sha256, valid_from, valid_to,"
                        + " decree, report, content, checked_at, applied_at, imported_by)"
                        + " values (:id, :kind, :name, encode(sha256(cast(:file as bytea)), 'hex'), :from, cast(:to as date), :decree,"
                        + " cast(cast(:report as text) as jsonb), cast(:content as bytea), :checked,"
                        + " cast(:applied as timestamptz), cast(:by as uuid))")
                .setParameter("id", made.id())
                .setParameter("kind", made.kind())
                .setParameter("name", upload.fileName())
                .setParameter("file", upload.bytes())
                .setParameter("from", made.validFrom())
                .setParameter("to", made.validTo())
                .setParameter("decree", made.decree())
                .setParameter("report", json.write(made.report()))
                .setParameter("content", content)
                .setParameter("checked", made.checkedAt())
                .setParameter("applied", made.appliedAt())
                .setParameter("by", upload.by())
                .executeUpdate()
                .replaceWithVoid();
    }
}
