package vn.nhan.catalog.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ListingFacts;
import vn.nhan.platform.tenancy.TenantId;

/** Reads what offers scored, for lists. */
@ApplicationScoped
class QualityQueries {

    static final int BATCH = 100;

    private static final String IS_SEEN = "exists (select from listing l where l.tenant_id = q.tenant_id"
            + " and l.product_id = q.product_id and " + ListingFacts.VISIBLE + ")";

    private static final String STALE = "select product_id from ("
            + "(select product_id from quality_due where product_id > :after order by product_id limit " + BATCH
            + ") union"
            + " (select"
            + " product_id"
            + " from"
            + " listing_quality"
            + " where"
            + " (rules_version"
            + " < :version"
            + " or rules_version"
            + " > :version)"
            + " and product_id"
            + " > :after"
            + " order"
            + " by product_id"
            + " limit"
            + " " + 2 * BATCH + ")"
            + " union (select product_id from listing_quality where look_again_on <= :today and product_id > :after"
            + " order by product_id limit " + 2 * BATCH + ")"
            + " union (select p.id from product p where p.id > :after and not exists (select from listing_quality q"
            + " where q.tenant_id = p.tenant_id and q.product_id = p.id) order by p.id limit " + BATCH + ")"
            + ") stale order by product_id limit " + BATCH;

    private static final String LOWEST = "select q.tenant_id, q.product_id, p.name, b.name, b.commune, q.score,"
            + " cast(q.dimensions as text), cast(q.findings as text), q.rules_version, q.computed_at"
            + " from listing_quality q join product p on p.tenant_id = q.tenant_id and p.id = q.product_id"
            + " join business b on b.tenant_id = p.tenant_id and b.id = p.business_id"
            + " where q.language = :language and (q.score, q.product_id) > (:score, :after)";

    private final ObjectMapper json;
    private final Clock clock;

    QualityQueries(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Products to be judged again, from one id on: asked for, by other rules, past their day, or never judged. */
    Uni<List<UUID>> stale(Mutiny.Session session, int version, LocalDate today, UUID after) {
        return session.createNativeQuery(STALE, UUID.class)
                .setParameter("version", version)
                .setParameter("today", today)
                .setParameter("after", after)
                .getResultList();
    }

    Uni<Integer> settled(Mutiny.Session session, UUID product) {
        return session.createNativeQuery("delete from quality_due where product_id = :product")
                .setParameter("product", product)
                .executeUpdate();
    }

    /**
     * How far judging by the rules in force has come, and what it gave.
     *
     * @param judged products judged by them
     * @param of all products
     * @param middling mean score of offers that are to be seen, in Vietnamese, rounded; 0 without any
     * @param low offers that are to be seen, below 50 points
     * @param alike pictures and descriptions that another business had before
     */
    record Progress(long judged, long of, long middling, long low, long alike) {

        public boolean isUnderWay() {
            return judged < of;
        }
    }

    Uni<Progress> progress(Mutiny.Session session, int version) {
        return session.createNativeQuery(
                        "select (select count(*) from listing_quality where language = 'vi' and rules_version ="
                                + " :version), (select count(*) from product), cast(coalesce(avg(q.score), 0) as bigint),"
                                + " count(*) filter (where q.score < 50), (select count(*) from likeness where not own)"
                                + " from listing_quality q where q.language = 'vi' and " + IS_SEEN,
                        Object[].class)
                .setParameter("version", version)
                .setParameter("now", clock.instant())
                .getSingleResult()
                .map(row -> new Progress((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]));
    }

    /**
     * An offer with its score.
     *
     * @param findings the dearest first
     */
    record Line(
            TenantId tenant,
            UUID product,
            String name,
            String producer,
            String commune,
            int score,
            Map<String, Score.Part> dimensions,
            List<Finding> findings,
            int rulesVersion,
            Instant computedAt) {}

    /** Offers that are to be seen now, the lowest score first. */
    Uni<List<Line>> lowest(Mutiny.Session session, QualityFilter filter, int limit) {
        var query = session.createNativeQuery(
                        LOWEST
                                + " and " + IS_SEEN
                                + (filter.commune() == null ? "" : " and b.commune = :commune")
                                + (filter.dimension() == null
                                        ? ""
                                        : " and cast(q.dimensions -> :dimension ->> 'lost' as int) > 0")
                                + " order by q.score, q.product_id limit " + (limit + 1),
                        Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("language", filter.language().key())
                .setParameter("score", filter.from().score())
                .setParameter("after", filter.from().product());
        if (filter.commune() != null) {
            query.setParameter("commune", filter.commune());
        }
        if (filter.dimension() != null) {
            query.setParameter("dimension", filter.dimension().key());
        }
        return lines(query);
    }

    /** All products of a business in Vietnamese, the lowest score first. */
    Uni<List<Line>> ofBusiness(Mutiny.Session session, UUID business, Rank from, int limit) {
        return lines(session.createNativeQuery(
                        LOWEST + " and p.business_id = :business order by q.score, q.product_id limit " + (limit + 1),
                        Object[].class)
                .setParameter("language", ListingLanguage.VI.key())
                .setParameter("score", from.score())
                .setParameter("after", from.product())
                .setParameter("business", business));
    }

    /** Of businesses with offers that are to be seen now, by name. */
    Uni<List<String>> communes(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select distinct b.commune from business b where exists (select from listing l"
                                + " where l.tenant_id = b.tenant_id and l.business_id = b.id and "
                                + ListingFacts.VISIBLE + ") order by b.commune limit 400",
                        String.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private Uni<List<Line>> lines(Mutiny.SelectionQuery<Object[]> query) {
        return query.getResultList().map(rows -> rows.stream().map(this::line).toList());
    }

    private Line line(Object[] row) {
        return new Line(
                new TenantId((Short) row[0]),
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                read((String) row[6], new TypeReference<>() {}),
                read((String) row[7], new TypeReference<>() {}),
                (Integer) row[8],
                ((OffsetDateTime) row[9]).toInstant());
    }

    private <T> T read(@Nullable String written, TypeReference<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
