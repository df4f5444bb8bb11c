package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ListingFacts;

/** What a kilogram costs in the middle of a category: of what is on offer, one package a product, reckoned anew now and then. */
@ApplicationScoped
class MarketPrices {

    private static final Duration GOOD_FOR = Duration.ofHours(6);

    private static final String RECKON = "insert into category_price"
            + " (tenant_id, category, dong_per_kg, offers, computed_at)"
            + " select p.tenant_id, p.category,"
            + " greatest(1, cast(percentile_cont(0.5) within group"
            + " (order by v.price_dong * 1000.0 / v.net_weight_g) as bigint)),"
            + " count(*), cast(:now as timestamptz) from product p"
            + " join listing l on l.tenant_id = p.tenant_id and l.product_id = p.id and l.place = 'storefront'"
            + " and " + ListingFacts.VISIBLE
            + " join lateral (select coalesce(o.price_dong, k.price_dong) as price_dong, k.net_weight_g"
            + " from product_variant k left join listing_offer o on o.tenant_id = k.tenant_id and o.variant_id = k.id"
            + " and o.listing_id = l.id where k.tenant_id = p.tenant_id and k.product_id = p.id"
            + " and k.removed_at is null and coalesce(o.price_dong, k.price_dong) is not null"
            + " order by k.position limit 1) v on true where p.category is not null"
            + " group by p.tenant_id, p.category"
            + " on conflict (tenant_id, category) do update set dong_per_kg = excluded.dong_per_kg,"
            + " offers = excluded.offers, computed_at = excluded.computed_at";

    Uni<@Nullable MarketPrice> of(Mutiny.Session session, @Nullable String category) {
        return category == null
                ? Uni.createFrom().nullItem()
                : session.createNativeQuery(
                                "select dong_per_kg, offers from category_price where category = :category"
                                        + " order by offers desc limit 1",
                                Object[].class)
                        .setParameter("category", category)
                        .getSingleResultOrNull()
                        .map(row -> row == null ? null : new MarketPrice((Long) row[0], (Integer) row[1]));
    }

    /** Unless it was done within six hours. */
    Uni<Void> refresh(Mutiny.Session session, Instant now) {
        return session.createNativeQuery("select count(*) from category_price where computed_at > :since", Long.class)
                .setParameter("since", now.minus(GOOD_FOR))
                .getSingleResult()
                .chain(fresh -> fresh > 0 ? Uni.createFrom().voidItem() : reckon(session, now));
    }

    Uni<Void> reckon(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(RECKON)
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }
}
