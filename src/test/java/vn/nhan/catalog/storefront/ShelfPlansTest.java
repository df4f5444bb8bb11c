package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.Owner;
import vn.nhan.testing.Server;

/** Every shape of a search uses its index under the role that asks, whether PostgreSQL plans for the values or for any. */
@Server
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShelfPlansTest {

    private static final Instant NOW = Instant.parse("2020-06-01T00:00:00Z");
    private static final List<Integer> NUMBERS = List.of(911, 912, 913, 914);
    private static final String PROVINCES = "{911,912,913,914}";
    private static final Scope ONE = scope(false, 911);
    private static final Scope ALL = scope(true, 911, 912, 913, 914);
    /** Among a few thousand rows PostgreSQL may as well take all of the province by this index and sort them. */
    private static final String OF_THE_PROVINCE = "Bitmap Index Scan on storefront_listing_words";

    private static final Bookmark MARK = new Bookmark(0, 1_590_451_200_000_000L, new UUID(1, 1));

    @BeforeAll
    void thereAreManyListings() throws SQLException {
        try (var writer = Stall.writer(PROVINCES)) {
            MadeUpListings.fill(writer, new MadeUpListings.Plan(96_000, NUMBERS, "2020-05-30T00:00:00Z"));
        }
        try (var writer = Stall.writer(PROVINCES);
                var words = writer.createStatement()) {
            words.execute("insert into published.storefront_word (tenant_id, word)"
                    + " select 911, 'word' || i from generate_series(1, 20000) i");
        }
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            // All rows, not a sample of them: chance must not choose between two indexes.
            statement.execute("set default_statistics_target = 1000");
            statement.execute("vacuum analyze published.storefront_listing");
            statement.execute("vacuum analyze published.storefront_word");
        }
    }

    @AfterAll
    void shelfIsCleared() throws SQLException {
        Stall.clear(PROVINCES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void wordsOfOneProvinceAndOfAll(String mode) throws SQLException {
        for (var typed : List.of("nhãn", "krôl", "gạo nếp oanh")) {
            var one = new Asked(ONE, Sought.of(typed), Filters.NONE, Sort.RELEVANCE, NOW);
            var all = one.in(ALL);
            for (var part : one.parts()) {
                assertThat(plan(mode, new ShelfSql(one).walk(part, null, 25)))
                        .containsAnyOf("storefront_listing_newest", OF_THE_PROVINCE);
                assertThat(plan(mode, new ShelfSql(one).rare(part, MARK, 25))).contains("on storefront_listing_words");
                assertThat(plan(mode, new ShelfSql(all).walk(part, null, 25)))
                        .contains("using storefront_listing_newest_of_all on");
                assertThat(plan(mode, new ShelfSql(all).rare(part, null, 25)))
                        .contains("on storefront_listing_words", "Index Cond: (words @@");
            }
            var whole = Part.whole(one.sought(), null);
            assertThat(plan(mode, new ShelfSql(one).rare(one.parts(), whole, 25)))
                    .contains("on storefront_listing_words");
            assertThat(plan(mode, new ShelfSql(one).glance(whole, 25)))
                    .containsAnyOf("storefront_listing_newest", OF_THE_PROVINCE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void slips(String mode) throws SQLException {
        var asked = new Asked(ONE, Sought.of("nhãm lồng"), Filters.NONE, Sort.RELEVANCE, NOW);
        var near = Part.near(asked.sought(), "('nham'|'nhan')&'long'", null);
        var known = new ShelfSql.Ready(NearWordQueries.KNOWN, List.of("{911}", "{nham,nhan,long}"));
        var knownAnywhere = new ShelfSql.Ready(NearWordQueries.KNOWN, List.of("{911,912,913}", "{nham,nhan,long}"));

        assertThat(plan(mode, known)).contains("storefront_word_pkey");
        assertThat(plan(mode, knownAnywhere)).contains("storefront_word_pkey");
        assertThat(plan(mode, new ShelfSql(asked).walk(near, null, 25)))
                .containsAnyOf("storefront_listing_newest", OF_THE_PROVINCE);
        assertThat(plan(mode, new ShelfSql(asked).rare(near, null, 25))).contains("on storefront_listing_words");
        assertThat(plan(mode, new ShelfSql(asked.in(ALL)).rare(near, null, 25)))
                .contains("on storefront_listing_words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void filtersPricesAndStars(String mode) throws SQLException {
        var filters = new Filters("handicraft", 4, "vietgap", null, new PriceRange(0, 50_000), true, true);
        for (var sort : Sort.values()) {
            var asked = new Asked(ONE, Sought.of("lụa"), filters, sort, NOW);
            var index = sort.byPrice() ? "storefront_listing_price" : "storefront_listing_newest";
            var mark = sort.byPrice() ? new Bookmark(0, 60_000, MARK.id()) : MARK;
            for (var part : asked.parts()) {
                assertThat(plan(mode, new ShelfSql(asked).walk(part, null, 25))).containsAnyOf(index, OF_THE_PROVINCE);
                assertThat(plan(mode, new ShelfSql(asked.in(ALL)).walk(part, null, 25)))
                        .contains(index + "_of_all on");
                // A plan that doesn't know the words may find the range of prices the rarer of both.
                assertThat(plan(mode, new ShelfSql(asked).rare(part, mark, 25)))
                        .containsAnyOf("on storefront_listing_words", "using storefront_listing_price on")
                        .doesNotContain("Seq Scan on storefront_listing");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void counts(String mode) throws SQLException {
        var asked = new Asked(ONE, Sought.of("nhãn"), Filters.NONE, Sort.RELEVANCE, NOW);
        var whole = Part.whole(asked.sought(), null);

        assertThat(plan(mode, new FacetSql(asked).amongTheNewest(whole)))
                .containsAnyOf("storefront_listing_newest", OF_THE_PROVINCE);
        assertThat(plan(mode, new FacetSql(asked.in(ALL)).amongTheNewest(whole)))
                .contains("using storefront_listing_newest_of_all on");
        assertThat(plan(mode, new FacetSql(asked).ofAll(whole))).contains("on storefront_listing_words");
        assertThat(plan(mode, new FacetSql(asked.in(ALL)).ofAll(whole))).contains("on storefront_listing_words");
    }

    @Test
    void roleThatAsksIsThePublicOne() throws SQLException {
        try (var visitor = visitor();
                var statement = visitor.createStatement();
                var row = statement.executeQuery("select current_user")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("nhan_public");
        }
    }

    private static String plan(String mode, ShelfSql.Ready ready) throws SQLException {
        var values = ready.values().stream().map(ShelfPlansTest::literal).collect(Collectors.joining(", "));
        try (var visitor = visitor();
                var statement = visitor.createStatement()) {
            statement.execute("set plan_cache_mode = " + mode);
            statement.execute("prepare search as " + ready.text());
            try (var rows = statement.executeQuery("explain execute search (" + values + ")")) {
                var plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                assertThat(plan.toString()).doesNotContain("Seq Scan on storefront_listing");
                return plan.toString();
            }
        }
    }

    private static String literal(Object value) {
        var text = value instanceof Integer[] numbers
                ? List.of(numbers).toString().replace('[', '{').replace(']', '}')
                : value.toString();
        return "'" + text.replace("'", "''") + "'";
    }

    private static Connection visitor() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.published.username", String.class),
                config.getValue("quarkus.datasource.published.password", String.class));
    }

    private static Scope scope(boolean everywhere, Integer... numbers) {
        return new Scope(
                Arrays.stream(numbers)
                        .map(number -> new TenantId(number.shortValue()))
                        .toList(),
                everywhere);
    }
}
