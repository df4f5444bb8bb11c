package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.web.Cursor;
import vn.nhan.tenant.OriginSlugs;

/** Numbers, and the firms behind them, each once: by the record of it that got there first. */
@ApplicationScoped
class MilestoneQueries {

    private final OriginSlugs slugs;
    private final Clock clock;

    MilestoneQueries(OriginSlugs slugs, Clock clock) {
        this.slugs = slugs;
        this.clock = clock;
    }

    Uni<MilestoneCounts> counts(Mutiny.Session session) {
        return session.createNativeQuery(
                        FirmCount.LATER
                                + "select count(*) filter (where kind = 'registered'), count(*) filter (where kind ="
                                + " 'verified'), count(*) filter (where kind = 'listed'), count(*) filter (where kind = 'published'),"
                                + " count(*) filter (where kind = 'sold') from milestone m where "
                                + FirmCount.FIRST,
                        Object[].class)
                .getSingleResult()
                .map(row -> new MilestoneCounts(
                        (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], clock.instant()));
    }

    /** One more than {@code limit}, the newest businesses first. */
    Uni<List<MilestoneRow>> reached(Mutiny.Session session, MilestoneKind kind, Cursor cursor, int limit) {
        return session.createNativeQuery(
                        FirmCount.LATER
                                + "select m.business_id, m.business_name, m.reached_at, m.evidence_type, m.evidence_id, l.slug,"
                                + " m.tenant_id, m.channel"
                                + " from milestone m left join published.storefront_listing l"
                                + " on l.tenant_id = m.tenant_id and l.listing_id = m.evidence_id"
                                + " where m.kind = :kind and m.business_id < :after and "
                                + FirmCount.FIRST
                                + " order by m.business_id desc limit :limit",
                        Object[].class)
                .setParameter("kind", kind.key())
                .setParameter("after", cursor.after())
                .setParameter("limit", limit + 1)
                .getResultList()
                .map(rows -> rows.stream().map(this::row).toList());
    }

    private MilestoneRow row(Object[] row) {
        var business = (UUID) row[0];
        var type = (String) row[3];
        return new MilestoneRow(
                business,
                (String) row[1],
                ((OffsetDateTime) row[2]).toInstant(),
                new MilestoneRow.Evidence(type, (UUID) row[4], page(type, business, listed(row)), (String) row[7]));
    }

    private @Nullable String listed(Object[] row) {
        return row[5] == null ? null : slugs.write(new TenantId((Short) row[6]), (String) row[5]);
    }

    private static @Nullable String page(String type, UUID business, @Nullable String listingSlug) {
        if (type.equals("listing")) {
            return listingSlug == null ? null : "/products/" + listingSlug;
        }
        return "/office/businesses/" + business;
    }
}
