package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.OriginSlugs;

/** Offers one by one, as their own pages, feeds and sitemaps read them. */
@ApplicationScoped
class Goods {

    private static final String COLUMNS =
            "select tenant_id, listing_id, business_id, published_at, card from published.storefront_listing";
    private static final String ONE = COLUMNS
            + " where tenant_id = any($1) and slug = $2 order by array_position($1::smallint[], tenant_id) limit 1";
    private static final String NEWEST =
            COLUMNS + " where tenant_id = any($1) order by published_at desc, listing_id desc limit $2";
    private static final String OTHERS = COLUMNS
            + " where tenant_id = $1 and business_id = $2 and slug <> $3 order by listing_id desc limit $4";

    private final Pool published;
    private final ObjectMapper json;

    Goods(@ReactiveDataSource("published") Pool published, ObjectMapper json) {
        this.published = published;
        this.json = json;
    }

    /** An offer, the province whose row it is, and who makes it. */
    record Found(UUID listingId, TenantId tenant, UUID businessId, Instant publishedAt, StorefrontCard card) {

        Storefront.Shown shown() {
            return new Storefront.Shown(listingId, tenant, card);
        }

        Instant changedAt() {
            var changedAt = card.changedAt();
            return changedAt == null || changedAt.isBefore(publishedAt) ? publishedAt : changedAt;
        }
    }

    /** Of several provinces that offer something under this name, the first of those asked. */
    Uni<Optional<Found>> find(OriginSlugs.Asked asked) {
        return published
                .preparedQuery(ONE)
                .execute(Tuple.of(numbers(asked.provinces()), asked.slug()))
                .map(rows -> read(rows).stream().findFirst());
    }

    Uni<List<Found>> newest(Collection<TenantId> provinces, int limit) {
        return published
                .preparedQuery(NEWEST)
                .execute(Tuple.of(numbers(provinces), limit))
                .map(this::read);
    }

    /** What else the same producer offers. */
    Uni<List<Found>> others(TenantId tenant, UUID businessId, String slug, int limit) {
        return published
                .preparedQuery(OTHERS)
                .execute(Tuple.of(tenant.value(), businessId, slug, limit))
                .map(this::read);
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
        try {
            return new Found(
                    row.getUUID("listing_id"),
                    new TenantId(row.getShort("tenant_id")),
                    row.getUUID("business_id"),
                    row.getOffsetDateTime("published_at").toInstant(),
                    json.readValue(row.getValue("card").toString(), StorefrontCard.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("storefront listing " + row.getUUID("listing_id"), e);
        }
    }
}
