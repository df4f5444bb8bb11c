package vn.nhan.business.lineage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;

/** The links between records, and the firm of each record that follows from them. */
@ApplicationScoped
class FirmLinks {

    private static final String LINK =
            "select id, tenant_id, kind, from_business_id, to_business_id, reason, made_at, made_by_name, undone_at"
                    + " from firm_link ";

    /** All standing links of the firms of these two records. */
    private static final String COMPONENT = "with recursive near(id) as ("
            + " select x from unnest(array[cast(:one as uuid), cast(:other as uuid)]) x union"
            + " select case when l.from_business_id = n.id then l.to_business_id else l.from_business_id end"
            + " from near n join firm_link l on l.undone_at is null"
            + " and (l.from_business_id = n.id or l.to_business_id = n.id))"
            + " select l.from_business_id, l.to_business_id from firm_link l"
            + " where l.undone_at is null and l.from_business_id in (select id from near)";

    private final Records records;
    private final Seal seal;

    FirmLinks(Records records, Seal seal) {
        this.records = records;
        this.seal = seal;
    }

    /** One change of the firms of a province at a time: what follows from links is read and written as a whole. */
    Uni<Void> oneAtATime(Mutiny.Session session, TenantId province) {
        return session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "firms/" + province)
                .getSingleResult()
                .replaceWithVoid();
    }

    Uni<Void> add(Mutiny.Session session, FirmLink link, UUID madeBy, @Nullable Undoing undoing) {
        return session.createNativeQuery("insert into firm_link (tenant_id, id, kind, from_business_id, to_business_id,"
                        + " reason, made_at, made_by, made_by_name, before_sealed) values (:tenant, :id, :kind, :from,"
                        + " :to, :reason, :at, :by, :name, cast(:before as bytea))")
                .setParameter("tenant", link.tenant().value())
                .setParameter("id", link.id())
                .setParameter("kind", link.kind().key())
                .setParameter("from", link.from())
                .setParameter("to", link.to())
                .setParameter("reason", link.reason())
                .setParameter("at", link.madeAt())
                .setParameter("by", madeBy)
                .setParameter("name", link.madeByName())
                .setParameter(
                        "before",
                        undoing == null ? null : seal.close(link.tenant(), place(link), records.text(undoing)))
                .executeUpdate()
                .chain(() -> follow(session, link.from(), link.to()));
    }

    Uni<FirmLink> require(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(LINK + "where id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(LineageFailure.NotFound::new)
                .map(FirmLinks::link);
    }

    /** What taking it back needs, if it is still kept. */
    Uni<@Nullable Undoing> undoing(Mutiny.Session session, FirmLink link) {
        return session.createNativeQuery("select before_sealed from firm_link where id = :id", byte[].class)
                .setParameter("id", link.id())
                .getSingleResultOrNull()
                .map(kept -> kept == null ? null : records.undoing(seal.open(link.tenant(), place(link), kept)));
    }

    Uni<Void> undo(Mutiny.Session session, FirmLink link, UUID by, Instant at) {
        return session.createNativeQuery("update firm_link set undone_at = :at, undone_by = :by, before_sealed = null"
                        + " where id = :id and undone_at is null")
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("id", link.id())
                .executeUpdate()
                .chain(() -> follow(session, link.from(), link.to()));
    }

    /** Whether the record took in another one after that, or was itself taken in. */
    Uni<Boolean> hasLaterMerge(Mutiny.Session session, FirmLink link) {
        return session.createNativeQuery(
                        "select exists (select from firm_link where kind = 'merged' and undone_at is null"
                                + " and (to_business_id = :to and id > :id or from_business_id = :to))",
                        Boolean.class)
                .setParameter("to", link.to())
                .setParameter("id", link.id())
                .getSingleResult();
    }

    Uni<Boolean> standsBetween(Mutiny.Session session, UUID one, UUID other) {
        return session.createNativeQuery(
                        "select exists (select from firm_link where undone_at is null"
                                + " and (from_business_id = :one and to_business_id = :other"
                                + " or from_business_id = :other and to_business_id = :one))",
                        Boolean.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getSingleResult();
    }

    /** Links that stand with this record on either side, the newest first. */
    Uni<List<FirmLink>> of(Mutiny.Session session, UUID business) {
        return session.createNativeQuery(
                        LINK + "where undone_at is null and (from_business_id = :id or to_business_id = :id)"
                                + " order by id desc",
                        Object[].class)
                .setParameter("id", business)
                .getResultList()
                .map(rows -> rows.stream().map(FirmLinks::link).toList());
    }

    private Uni<Void> follow(Mutiny.Session session, UUID one, UUID other) {
        return session.createNativeQuery(COMPONENT, Object[].class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new FirmGroups.Pair((UUID) row[0], (UUID) row[1]))
                        .toList())
                .map(pairs ->
                        FirmGroups.of(new HashSet<>(List.of(one, other)), pairs).firms())
                .chain(firms -> writeAll(session, firms));
    }

    private Uni<Void> writeAll(Mutiny.Session session, Map<UUID, UUID> firms) {
        return Multi.createFrom()
                .iterable(firms.entrySet())
                .onItem()
                .transformToUniAndConcatenate(one -> records.writeFirm(
                        session, one.getKey(), one.getValue().equals(one.getKey()) ? null : one.getValue()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static String place(FirmLink link) {
        return "firm-link/" + link.id() + "/before";
    }

    private static FirmLink link(Object[] row) {
        return new FirmLink(
                (UUID) row[0],
                new TenantId((Short) row[1]),
                LinkKind.of((String) row[2]),
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                ((OffsetDateTime) row[6]).toInstant(),
                (String) row[7],
                row[8] == null ? null : ((OffsetDateTime) row[8]).toInstant());
    }
}
