package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Vietnamese;

/** Rows put on the shelf of a province that exists in one test only, and taken off it afterwards. */
final class Stall implements AutoCloseable {

    static final Instant OPENED = Instant.parse("2026-03-01T00:00:00Z");

    private final int province;
    private int count;

    Stall(int province) {
        this.province = province;
    }

    /** An offer to be changed before it is put out. */
    final class Offer {

        private final Map<String, Object> row = new HashMap<>();
        private final ShelfWords words = new ShelfWords();
        private final String name;
        private final String producer;
        private final String commune;

        private Offer(String name, String producer, String commune) {
            this.name = name;
            this.producer = producer;
            this.commune = commune;
            words.name(name).also(producer).also(commune);
            words.exactly(List.of(ShelfWords.commune(Vietnamese.slug(commune, "x"))));
            price(65_000);
            category("fresh-fruit", "food");
        }

        Offer category(String code, String group) {
            row.put("category", code);
            words.exactly(List.of(ShelfWords.category(code), ShelfWords.category(group)));
            return this;
        }

        Offer price(long perKilogram) {
            row.put("price_dong", perKilogram);
            row.put("price_per_kg", perKilogram);
            return this;
        }

        Offer stars(int stars, Instant from, Instant until) {
            words.exactly(List.of(ShelfWords.stars(stars)));
            return with("stars", stars).with("stars_from", from.toString()).with("stars_until", until.toString());
        }

        Offer certificate(String kind, Instant until) {
            words.exactly(List.of(ShelfWords.certificate(kind)));
            return with("certificates", List.of(kind))
                    .with("certificates_from", List.of(OPENED.toString()))
                    .with("certificates_until", List.of(until.toString()));
        }

        Offer season(String range, int... months) {
            for (var month : months) {
                words.exactly(List.of(ShelfWords.month(month)));
            }
            return with("season", range);
        }

        Offer with(String column, Object value) {
            row.put(column, value);
            return this;
        }

        /** @return its slug */
        String out() throws SQLException {
            var slug = "stall-" + province + "-" + ++count;
            var id = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + 100_000L * province + count);
            words.exactly(List.of(ShelfWords.price(PriceRange.stepOf(((Number) row.get("price_per_kg")).longValue()))));
            var at = OPENED.plusSeconds(count).toString();
            var all = new HashMap<String, Object>(Map.of(
                    "tenant_id",
                    province,
                    "listing_id",
                    id,
                    "product_id",
                    id,
                    "business_id",
                    id,
                    "slug",
                    slug,
                    "words",
                    words.toString(),
                    "commune",
                    commune,
                    "visible_from",
                    at,
                    "published_at",
                    at));
            all.putAll(Map.of(
                    "visible_until",
                    "infinity",
                    "certificates",
                    List.of(),
                    "certificates_from",
                    List.of(),
                    "certificates_until",
                    List.of(),
                    "in_stock_from",
                    "-infinity",
                    "tags",
                    List.of(),
                    "language",
                    "vi"));
            all.putAll(Map.of("format", ShelfWriter.FORMAT, "card", card(slug)));
            all.putAll(row);
            insert(all, words);
            return slug;
        }

        private Map<String, Object> card(String slug) {
            return Map.of(
                    "slug",
                    slug,
                    "name",
                    name,
                    "priceDong",
                    row.get("price_dong"),
                    "netWeightGrams",
                    1000,
                    "producer",
                    producer,
                    "commune",
                    commune,
                    "verifiedOn",
                    "2026-01-05",
                    "photos",
                    List.of());
        }
    }

    Offer offer(String name, String producer, String commune) {
        return new Offer(name, producer, commune);
    }

    String out(String name) throws SQLException {
        return offer(name, "HTX Phố Hiến", "Phường Phố Hiến").out();
    }

    Scope scope() {
        return new Scope(List.of(new TenantId((short) province)), false);
    }

    /** A connection that may write into the province. */
    static Connection writer(String provinces) throws SQLException {
        var config = ConfigProvider.getConfig();
        var connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        try (var binding = connection.prepareStatement(
                "select set_config('nhan.tenants', ?, false), set_config('statement_timeout', '0', false)")) {
            binding.setString(1, provinces);
            binding.execute();
        }
        return connection;
    }

    private void insert(Map<String, Object> row, ShelfWords words) throws SQLException {
        try (var connection = writer("{" + province + "}");
                var listing = connection.prepareStatement("insert into published.storefront_listing select * from"
                        + " jsonb_populate_record(cast(null as published.storefront_listing), cast(? as jsonb))");
                var known = connection.prepareStatement("insert into published.storefront_word (tenant_id, word)"
                        + " select ?, word from unnest(cast(? as text[])) word on conflict do nothing")) {
            listing.setString(1, new ObjectMapper().writeValueAsString(row));
            listing.execute();
            known.setInt(1, province);
            known.setArray(
                    2, connection.createArrayOf("text", words.vocabulary().toArray()));
            known.execute();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        clear("{" + province + "}");
    }

    static void clear(String provinces) throws SQLException {
        try (var connection = writer(provinces);
                var statement = connection.createStatement()) {
            statement.execute("delete from published.storefront_listing");
            statement.execute("delete from published.storefront_word");
        }
    }
}
