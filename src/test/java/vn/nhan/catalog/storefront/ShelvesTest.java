package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.Server;

/** What is found on the storefront, in which order, and for how long. */
@Server
class ShelvesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-07-01T05:00:00Z");

    private final Shelves shelves;
    private final FacetQueries facets;
    private Stall stall;
    private Stall neighbour;

    ShelvesTest(Shelves shelves, FacetQueries facets) {
        this.shelves = shelves;
        this.facets = facets;
        this.stall = new Stall(901);
        this.neighbour = new Stall(902);
    }

    @BeforeEach
    void nothingIsOnTheShelf() {
        stall = new Stall(901);
        neighbour = new Stall(902);
    }

    @AfterEach
    void shelfIsCleared() throws SQLException {
        stall.close();
        neighbour.close();
    }

    @Test
    void whatIsSpeltAsTypedComesFirstAndNamesBeforeProducers() throws SQLException {
        var beef = stall.out("Thịt bò gác bếp");
        var avocado = stall.out("Bơ sáp");
        var ofBo = stall.offer("Măng khô", "HTX Bò Vàng", "Xã Tân Sơn").out();

        assertThat(find("bò")).containsExactly(beef, ofBo, avocado);
        assertThat(find("bơ")).containsExactly(avocado, beef, ofBo);
        assertThat(find("bo")).containsExactly(avocado, beef, ofBo);
    }

    @Test
    void wordsAreFoundWithoutMarksInAnyOrderAndWhereverTheToneStands() throws SQLException {
        var mango = stall.offer("Xoài cát Hoà Lộc", "HTX Cái Bè", "Xã Hòa Hưng").out();

        for (var typed : List.of("hòa lộc", "HOÀ LỘC", "hoa loc", "lộc xoài", "xoai cai be", "Hoa Hung")) {
            assertThat(find(typed)).as(typed).containsExactly(mango);
        }
        assertThat(find("xoài cát lộc hoà hưng")).containsExactly(mango);
    }

    @Test
    void slipOfTheFingerStillLeadsThere() throws SQLException {
        var longan = stall.out("Nhãn lồng");
        stall.out("Gạo nếp");

        for (var typed : List.of("nhãm", "nhaan", "nhã long", "nhanx lồng", "nhãn nồng", "nahn")) {
            var found = page(question(typed), null, 24);
            assertThat(slugs(found)).as(typed).containsExactly(longan);
            assertThat(found.near()).as(typed).isTrue();
            assertThat(found.literal()).as(typed).isZero();
        }
        assertThat(find("zzzzz")).isEmpty();
        assertThat(page(question("nhãn"), null, 24).near()).isFalse();
    }

    @Test
    void starIsGoneOneSecondAfterItsEnd() throws SQLException {
        var end = Instant.parse("2026-07-01T00:00:00Z");
        var honey = stall.offer("Mật ong", "HTX Hoa Rừng", "Xã An Khê")
                .stars(4, Stall.OPENED, end)
                .certificate("VietGAP", end)
                .out();
        var asking = new Question(Sought.EVERYTHING, stars(4), Sort.RELEVANCE, null);
        var certified = new Question(
                Sought.EVERYTHING, new Filters(null, null, "vietgap", null, null, false, false), Sort.RELEVANCE, null);

        assertThat(slugs(page(asking, null, 24, end.minusSeconds(1)))).containsExactly(honey);
        assertThat(slugs(page(certified, null, 24, end.minusSeconds(1)))).containsExactly(honey);
        assertThat(counts(question(""), end.minusSeconds(1)).of("s:4")).isEqualTo(1);
        assertThat(counts(question(""), end.minusSeconds(1)).of("k:VietGAP")).isEqualTo(1);
        assertThat(standing(end.minusSeconds(1)).stars()).isEqualTo(4);

        assertThat(slugs(page(asking, null, 24, end))).isEmpty();
        assertThat(slugs(page(certified, null, 24, end))).isEmpty();
        assertThat(counts(question(""), end).of("s:4")).isZero();
        assertThat(counts(question(""), end).of("k:VietGAP")).isZero();
        assertThat(standing(end).stars()).isNull();
        assertThat(standing(end).certificates()).isEmpty();
    }

    @Test
    void seasonStockAndDaysOfDisplayAreThoseOfTheMoment() throws SQLException {
        var winter = stall.offer("Cam sành", "HTX Cam", "Xã Cam")
                .season("{[101,228],[1101,1231]}", 11, 12, 1, 2)
                .out();
        var soldOut = stall.offer("Vải thiều", "HTX Vải", "Xã Vải")
                .with("in_stock_from", "2026-07-01T06:00:00Z")
                .out();
        var scheduled = stall.offer("Nhãn lồng", "HTX Nhãn", "Xã Nhãn")
                .with("visible_from", "2026-07-02T00:00:00Z")
                .with("visible_until", "2026-07-03T00:00:00Z")
                .out();
        var inSeason = new Question(
                Sought.EVERYTHING, new Filters(null, null, null, null, null, true, false), Sort.NEWEST, null);
        var inStock = new Question(
                Sought.EVERYTHING, new Filters(null, null, null, null, null, false, true), Sort.NEWEST, null);

        assertThat(slugs(page(inSeason, null, 24, NOW))).isEmpty();
        assertThat(slugs(page(inSeason, null, 24, Instant.parse("2026-12-31T10:00:00Z"))))
                .containsExactly(winter);
        assertThat(slugs(page(inStock, null, 24, NOW))).containsExactly(winter);
        assertThat(slugs(page(inStock, null, 24, NOW.plusSeconds(7200)))).containsExactly(soldOut, winter);
        assertThat(find("nhãn")).isEmpty();
        assertThat(slugs(page(question("nhãn"), null, 24, Instant.parse("2026-07-02T12:00:00Z"))))
                .containsExactly(scheduled);
        assertThat(slugs(page(question("nhãn"), null, 24, Instant.parse("2026-07-03T00:00:00Z"))))
                .isEmpty();
    }

    @Test
    void listIsNarrowedCountedAndSorted() throws SQLException {
        var cheap = stall.offer("Nhãn lồng", "HTX Một", "Phường Phố Hiến")
                .price(40_000)
                .out();
        var dear = stall.offer("Nhãn sấy", "HTX Hai", "Xã Tân Sơn")
                .price(250_000)
                .category("processed-food", "food")
                .stars(5, Stall.OPENED, NOW.plusSeconds(9))
                .out();
        var middle = stall.offer("Nhãn xuồng", "HTX Ba", "Xã Tân Sơn")
                .price(90_000)
                .stars(3, Stall.OPENED, NOW.plusSeconds(9))
                .out();

        assertThat(slugs(page(sorted("nhãn", Sort.PRICE), null, 24))).containsExactly(cheap, middle, dear);
        assertThat(slugs(page(sorted("nhãn", Sort.PRICE_DOWN), null, 24))).containsExactly(dear, middle, cheap);
        assertThat(slugs(page(sorted("", Sort.STARS), null, 24))).containsExactly(dear, middle, cheap);
        assertThat(slugs(page(sorted("nhãn", Sort.STARS), null, 24))).containsExactly(dear, middle, cheap);
        assertThat(narrowed("processed-food", null, null)).containsExactly(dear);
        assertThat(narrowed("food", null, null)).containsExactly(middle, dear, cheap);
        assertThat(narrowed(null, "xa-tan-son", null)).containsExactly(middle, dear);
        assertThat(narrowed(null, null, new PriceRange(50_000, 100_000))).containsExactly(middle);
        var counted = counts(question("nhãn"), NOW);
        assertThat(counted.atLeast()).isFalse();
        assertThat(counted.total()).isEqualTo(3);
        assertThat(counted.of("c:processed-food")).isEqualTo(1);
        assertThat(counted.of("u:Xã Tân Sơn")).isEqualTo(2);
        assertThat(counted.of("p:0")).isEqualTo(1);
        assertThat(counted.of("in-stock")).isEqualTo(3);
    }

    /** Provinces that answer together are read one by one, and their offers stand in one order. */
    @Test
    void provincesThatWereAdoptedAreFoundTogetherAndApart() throws SQLException {
        var ours = stall.out("Khóm Cầu Đúc");
        neighbour.out("Khóm Tắc Cậu");
        var theirs = neighbour.out("Khóm MD2");
        var both = new Scope(List.of(new TenantId((short) 901), new TenantId((short) 902)), false);

        assertThat(slugs(page(both, question("khóm"), null, 24, NOW)))
                .hasSize(3)
                .contains(ours, theirs);
        assertThat(find("khóm")).containsExactly(ours);
        var everywhere = new Scope(both.provinces(), true);
        assertThat(slugs(page(everywhere, question("khóm"), null, 24, NOW))).hasSize(3);
        assertThat(facets.count(new Asked(both, Sought.of("khóm"), Filters.NONE, Sort.NEWEST, NOW))
                        .await()
                        .atMost(PATIENCE)
                        .of("t:902"))
                .isEqualTo(2);
        assertThat(pages(both, question("khom"), 1)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void pagesGoOnWhereTheLastEndedThroughAllParts() throws SQLException {
        for (int i = 0; i < 4; i++) {
            stall.out("Bơ sáp " + i);
            stall.out("Bò khô " + i);
            stall.offer("Măng " + i, "HTX Bò", "Xã Bơ").out();
            stall.offer("Vải", "HTX Vải", "Xã Bộ " + i).price(50_000 + i).out();
        }
        for (var sort : Sort.values()) {
            var question = sorted("bò", sort);
            var all = slugs(page(question, null, 100));
            assertThat(all).hasSize(16).doesNotHaveDuplicates();
            for (var limit : List.of(1, 3, 5, 15, 16)) {
                assertThat(pages(stall.scope(), question, limit))
                        .as(sort + " " + limit)
                        .isEqualTo(all);
            }
        }
    }

    private List<String> pages(Scope scope, Question question, int limit) {
        var all = new ArrayList<String>();
        @Nullable String next = null;
        do {
            var page = page(scope, question, Bookmark.of(next), limit, NOW);
            all.addAll(slugs(page));
            next = page.next();
        } while (next != null && all.size() < 1_000);
        return all;
    }

    private List<String> find(String typed) {
        return slugs(page(question(typed), null, 24));
    }

    private List<String> narrowed(@Nullable String category, @Nullable String commune, @Nullable PriceRange price) {
        var filters = new Filters(category, null, null, commune, price, false, false);
        return slugs(page(new Question(Sought.EVERYTHING, filters, Sort.NEWEST, null), null, 24));
    }

    private static Filters stars(int least) {
        return new Filters(null, least, null, null, null, false, false);
    }

    private static Question question(String typed) {
        return sorted(typed, Sort.RELEVANCE);
    }

    private static Question sorted(String typed, Sort sort) {
        return new Question(Sought.of(typed), Filters.NONE, sort, null);
    }

    private Standing standing(Instant now) {
        return page(question(""), null, 24, now).offers().get(0).standing();
    }

    private FacetCounts counts(Question question, Instant now) {
        return facets.count(new Asked(stall.scope(), question.sought(), question.filters(), question.sort(), now))
                .await()
                .atMost(PATIENCE);
    }

    private Shelves.Found page(Question question, @Nullable Bookmark after, int limit) {
        return page(question, after, limit, NOW);
    }

    private Shelves.Found page(Question question, @Nullable Bookmark after, int limit, Instant now) {
        return page(stall.scope(), question, after, limit, now);
    }

    private Shelves.Found page(Scope scope, Question question, @Nullable Bookmark after, int limit, Instant now) {
        return shelves.page(new Asked(scope, question.sought(), question.filters(), question.sort(), now), after, limit)
                .await()
                .atMost(PATIENCE);
    }

    private static List<String> slugs(Shelves.Found found) {
        return found.offers().stream().map(shown -> shown.card().slug()).toList();
    }
}
