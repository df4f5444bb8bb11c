package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.platform.text.Dates;

/** Writes rows of the storefront, and the words that they bring. */
@ApplicationScoped
class ShelfWriter {

    /** To be raised whenever rows hold something else than before: all of them are then written again. */
    static final int FORMAT = 1;

    private static final String[] COLUMNS = {
        "tenant_id",
        "listing_id",
        "product_id",
        "business_id",
        "slug",
        "words",
        "category",
        "commune",
        "price_dong",
        "price_per_kg",
        "stars",
        "stars_from",
        "stars_until",
        "certificates",
        "certificates_from",
        "certificates_until",
        "season",
        "preorder",
        "in_stock_from",
        "visible_from",
        "visible_until",
        "published_at",
        "tags",
        "language",
        "format",
        "card"
    };

    /** What others write beside it, such as the quality, stays. */
    private static final String UPSERT = "insert into published.storefront_listing (" + String.join(", ", COLUMNS)
            + ") select " + each("r.%s")
            + " from jsonb_populate_record(cast(null as published.storefront_listing), cast(cast(:row as text) as"
            + " jsonb)) r on conflict (tenant_id, listing_id) do update set " + each("%1$s = excluded.%1$s");

    private static final String WORDS = "insert into published.storefront_word (tenant_id, word)"
            + " select :tenant, word from unnest(string_to_array(:words, ' ')) word on conflict do nothing";

    private final ObjectMapper json;

    ShelfWriter(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> remove(Mutiny.Session session, UUID listingId) {
        return session.createNativeQuery("delete from published.storefront_listing where listing_id = :listing")
                .setParameter("listing", listingId)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> removeAll(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery("delete from published.storefront_listing where business_id = :business")
                .setParameter("business", businessId)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> write(Mutiny.Session session, ShelfRow row) {
        var words = row.words();
        return session.createNativeQuery(UPSERT)
                .setParameter("row", written(values(row, words)))
                .executeUpdate()
                .chain(() -> session.createNativeQuery(WORDS)
                        .setParameter("tenant", row.offered().product().tenant().value())
                        .setParameter("words", String.join(" ", words.vocabulary()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Map<String, @Nullable Object> values(ShelfRow row, ShelfWords words) {
        var product = row.offered().product();
        var listing = Objects.requireNonNull(row.offered().listing());
        var values = new HashMap<String, @Nullable Object>();
        values.put("tenant_id", product.tenant().value());
        values.put("listing_id", listing.id());
        values.put("product_id", product.id());
        values.put("business_id", product.businessId());
        values.put("slug", product.slug());
        values.put("words", words.toString());
        values.put("category", product.category());
        values.put("commune", row.card().commune());
        values.put("price_dong", row.price());
        values.put("price_per_kg", row.pricePerKg());
        values.put("season", row.season());
        values.put("preorder", row.preorder());
        values.put("in_stock_from", row.inStockFrom());
        values.put("visible_from", text(later(listing.publishedAt(), listing.visibleFrom())));
        values.put("visible_until", listing.visibleUntil() == null ? "infinity" : text(listing.visibleUntil()));
        values.put("published_at", text(listing.publishedAt()));
        values.put("tags", product.tags());
        values.put("language", String.join(" ", listing.languages()));
        values.put("format", FORMAT);
        values.put("card", row.card());
        certificates(row, values);
        row.stars().ifPresent(awarded -> {
            values.put("stars", awarded.stars());
            values.put("stars_from", text(awarded.from()));
            values.put("stars_until", text(awarded.until()));
        });
        return values;
    }

    private static void certificates(ShelfRow row, Map<String, @Nullable Object> values) {
        var claims = row.around().claims();
        values.put("certificates", claims.stream().map(ProducerClaim::kind).toList());
        values.put(
                "certificates_from",
                claims.stream().map(claim -> start(claim.validFrom())).toList());
        values.put(
                "certificates_until",
                claims.stream().map(claim -> start(claim.validTo().plusDays(1))).toList());
    }

    /** The first moment of a day in Viet Nam. */
    static String start(LocalDate day) {
        return day.atStartOfDay(Dates.VIETNAM).toInstant().toString();
    }

    /** The later of both: a listing that was published today may be seen from tomorrow on. */
    private static @Nullable Instant later(@Nullable Instant published, @Nullable Instant visibleFrom) {
        return published == null || visibleFrom != null && visibleFrom.isAfter(published) ? visibleFrom : published;
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private String written(Map<String, @Nullable Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String each(String pattern) {
        return Arrays.stream(COLUMNS).map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
