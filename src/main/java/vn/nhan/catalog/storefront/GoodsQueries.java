package vn.nhan.catalog.storefront;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.OriginSlugs;

/** Offers one by one, as their own pages, feeds and sitemaps read them. */
@ApplicationScoped
class GoodsQueries {

    private static final String SEEN = "visible_from <= $1 and visible_until > $1";

    /** The day of the year in Viet Nam, of the moment that is asked about. */
    private static final String DAY = "to_char(cast($1 as timestamptz) at time zone 'Asia/Ho_Chi_Minh', 'FMMMDD')";

    private static final String COLUMNS = "select l.tenant_id, l.listing_id, l.business_id, l.published_at,"
            + " nullif(l.visible_until, 'infinity') as ends_at, l.card, "
            + Standing.columns("l", "$1", DAY) + " from published.storefront_listing l where " + SEEN;
    private static final String ONE = COLUMNS
            + " and tenant_id = any($2) and slug = $3 order by array_position($2::smallint[], tenant_id) limit 1";
    private static final String NEWEST =
            COLUMNS + " and tenant_id = any($2) order by visible_from desc, listing_id desc limit $3";
    private static final String OTHERS =
            COLUMNS + " and tenant_id = $2 and business_id = $3 order by listing_id desc limit $4";
    private static final String COUNTS = "select category, count(*) as many from published.storefront_listing where "
            + SEEN + " and tenant_id = any($2) and category is not null group by category";
    private static final String ADDRESSES = "select path, changed from (select 1 as kind, listing_id as id,"
            + " '/products/' || slug as path, coalesce(card ->> 'changedAt', '') as changed from"
            + " published.storefront_listing where " + SEEN + " and tenant_id = $2"
            + " union all select 2, business_id, '/producers/' || slug, '' from published.producer where tenant_id = $2"
            + ") as all_of_them order by kind, id limit $3 offset $4";
    private static final String ADDRESS_COUNT = "select (select count(*) from published.storefront_listing where "
            + SEEN + " and tenant_id = $2) + (select count(*) from published.producer where tenant_id = $2) as many";

    private final Pool published;
    private final Storefront storefront;
    private final Clock clock;

    GoodsQueries(@ReactiveDataSource("published") Pool published, Storefront storefront, Clock clock) {
        this.published = published;
        this.storefront = storefront;
        this.clock = clock;
    }

    /**
     * An offer, the province whose row it is, and who makes it.
     *
     * @param endsAt from when on it isn't shown any more; null for without end
     */
    record Found(
            Storefront.Shown shown,
            UUID businessId,
            Instant publishedAt,
            @Nullable Instant endsAt) {

        UUID listingId() {
            return shown.id();
        }

        TenantId tenant() {
            return shown.tenant();
        }

        StorefrontCard card() {
            return shown.card();
        }

        Instant changedAt() {
            var changedAt = card().changedAt();
            return changedAt == null || changedAt.isBefore(publishedAt) ? publishedAt : changedAt;
        }
    }

    /** Of several provinces that offer something under this name, the first of those asked. */
    Uni<Optional<Found>> find(OriginSlugs.Asked asked) {
        return read(ONE, Tuple.of(now(), numbers(asked.provinces()), asked.slug()))
                .map(found -> found.stream().findFirst());
    }

    Uni<List<Found>> newest(Collection<TenantId> provinces, int limit) {
        return read(NEWEST, Tuple.of(now(), numbers(provinces), limit));
    }

    /** What a producer offers. */
    Uni<List<Found>> of(TenantId tenant, UUID businessId, int limit) {
        return read(OTHERS, Tuple.of(now(), tenant.value(), businessId, limit));
    }

    /** How many offers there are of each category, by its code. */
    Uni<Map<String, Long>> counts(Collection<TenantId> provinces) {
        return published
                .preparedQuery(COUNTS)
                .execute(Tuple.of(now(), numbers(provinces)))
                .map(rows -> {
                    var counts = new HashMap<String, Long>();
                    rows.forEach(row -> counts.put(row.getString("category"), row.getLong("many")));
                    return counts;
                });
    }

    /** Addresses of goods and then of producers, without a host, in an order that stays. */
    Uni<List<Sitemap.Place>> addresses(TenantId tenant, int limit, int offset) {
        return published
                .preparedQuery(ADDRESSES)
                .execute(Tuple.of(now(), tenant.value(), limit, offset))
                .map(rows -> {
                    var places = new ArrayList<Sitemap.Place>();
                    rows.forEach(row -> places.add(place(row.getString("path"), row.getString("changed"))));
                    return places;
                });
    }

    Uni<Long> addressCount(TenantId tenant) {
        return published
                .preparedQuery(ADDRESS_COUNT)
                .execute(Tuple.of(now(), tenant.value()))
                .map(rows -> rows.iterator().next().getLong("many"));
    }

    private static Sitemap.Place place(String path, String changed) {
        return new Sitemap.Place(path, changed.isEmpty() ? null : Instant.parse(changed));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Uni<List<Found>> read(String sql, Tuple parameters) {
        return published.preparedQuery(sql).execute(parameters).map(this::read);
    }

    private static Short[] numbers(Collection<TenantId> provinces) {
        return provinces.stream().map(TenantId::value).toArray(Short[]::new);
    }

    private List<Found> read(RowSet<Row> rows) {
        var found = new ArrayList<Found>();
        rows.forEach(row -> found.add(read(row)));
        return found;
    }

    private Found read(Row row) {
        var endsAt = row.getOffsetDateTime("ends_at");
        return new Found(
                storefront.shown(row),
                row.getUUID("business_id"),
                row.getOffsetDateTime("published_at").toInstant(),
                endsAt == null ? null : endsAt.toInstant());
    }
}
