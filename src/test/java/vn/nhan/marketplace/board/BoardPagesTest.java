package vn.nhan.marketplace.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopAtWork;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.simulator.Chaos;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class BoardPagesTest {

    private ShopAtWork shop;
    private Browser seller;
    private String home;

    @BeforeEach
    void aShopAndAProductOnTheStorefront() throws SQLException {
        shop = new ShopAtWork();
        seller = Browser.of(shop.farm().member());
        home = "/my/marketplaces/" + shop.account() + "/listings";
        shop.farm().publish(shop.product()).then().statusCode(200);
    }

    @AfterEach
    void close() {
        MovableClock.reset();
        shop.close();
    }

    @Test
    void anEmptyBoardTeachesInBothLanguages() {
        assertThat(page(seller, home).text())
                .contains("Hàng trên Plain", "Chưa có mặt hàng nào trên sàn này", "Đưa tất cả hàng đang bán lên sàn");
        assertThat(page(seller.inEnglish(), home).text())
                .contains("Goods on Plain", "None of your goods are there yet", "Put all goods on sale there");
    }

    @Test
    void allGoodsOnSaleAreSentThereByOneButtonAndCounted() {
        publishAll("?begun=1");
        var moving = page(seller, home + "?begun=1");
        assertThat(moving.text())
                .contains("Đã nhận 1 mặt hàng", "0 / 1 đã lên, 1 đang làm, 0 cần xem", "Đang đưa lên 1");
        assertThat(moving.select("meta[http-equiv=refresh]")).hasSize(1);

        shop.work();

        var done = page(seller, home);
        assertThat(done.text()).contains("1 / 1 đã lên, 0 đang làm, 0 cần xem", Farm.PRODUCT, "Đang bán");
        assertThat(done.select("meta[http-equiv=refresh]")).isEmpty();
        assertThat(page(seller.inEnglish(), home).text())
                .contains("1 / 1 on sale there, 0 under way, 0 to look at", "On sale");
        assertThat(page(seller, home + "?state=due").text()).contains("Không có mặt hàng nào ở tình trạng này");
        publishAll("?begun=0");
    }

    @Test
    void oneListingTellsWhatWasDoneAndWhatWouldBe() {
        publishAll("?begun=1");
        assertThat(page(seller, listing()).text())
                .contains("Gửi một ảnh", "Đăng mới trên sàn", "Tên hàng", Farm.PRODUCT, "Chưa có bước nào");

        shop.work();

        assertThat(page(seller, listing()).text())
                .contains("Đã đọc lại trên sàn", "hai bên đang khớp", "Không có gì cần sửa", "Đăng mới trên sàn");
        assertThat(page(seller.inEnglish(), listing()).text())
                .contains("We looked there", "both sides agree", "Put it there");
    }

    @Test
    void whoeverSellsChoosesBetweenTheirNameAndOurs() throws SQLException {
        publishAll("?begun=1");
        shop.work();
        shop.market().editByHand(shop.sku(), Map.of("title", "Tên khác", "price", 99_000L));
        shop.workAtTheNextLook();
        seller = Browser.of(shop.seller());

        var page = page(seller, listing());
        assertThat(page.text())
                .contains("Có người sửa trực tiếp trên sàn", "Tên khác", "85.000", "99.000", "Giữ của mình");
        assertThat(page(seller.inEnglish(), listing()).text()).contains("Somebody changed it there", "Keep theirs");
        seller.submit(listing() + "/decision", Map.of()).then().statusCode(422);
        var here = listing();
        seller.submit(here + "/decision", Map.of("choice", "theirs"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(here));
        shop.work();

        assertThat(page(seller, here).text()).contains("Đang bán").doesNotContain("Giữ của mình");
        assertThat(shop.market().bySku(shop.sku()).orElseThrow().title()).isEqualTo("Tên khác");
    }

    @Test
    void whatHasLostItsStarsIsSoldOnOnlyByWhoSaysSo() throws SQLException {
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        var stars = Ocop.declared(shop.farm().member(), shop.product(), Ocop.certificate());
        officer.put("/recognitions/" + stars + "/check").then().statusCode(200);
        publishAll("?begun=1");
        shop.work();
        officer.put("/recognitions/" + stars + "/revocation", Ocop.revocation())
                .then()
                .statusCode(200);
        shop.work();
        var here = listing();

        assertThat(page(seller, here).text()).contains("OCOP 4 sao", "Bán tiếp");
        assertThat(page(seller.inEnglish(), here).text()).contains("OCOP 4 stars", "Sell");
        seller.inEnglish()
                .submit(here + "/decision", Map.of("choice", "without"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(here));
        shop.work();

        assertThat(page(seller, here).text()).contains("Đang bán").doesNotContain("Bán tiếp");
    }

    @Test
    void aListingIsTakenOffOnlyByWhoIsSure() {
        publishAll("?begun=1");
        shop.work();

        assertThat(seller.submit(listing() + "/removal", Map.of())
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Hãy đánh dấu vào ô này nếu bạn chắc chắn.");
        seller.submit(listing() + "/removal", Map.of("sure", "true")).then().statusCode(303);
        shop.work();

        assertThat(page(seller, listing()).text()).contains("Đã bỏ kênh").doesNotContain("Thử lại");
        assertThat(page(seller, home).text()).contains("0 / 0 đã lên, 0 đang làm, 0 cần xem");
    }

    @Test
    void anOutageIsToldWithTheMomentAtWhichItIsTriedAgain() {
        shop.market().inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        publishAll("?begun=1");
        for (int i = 0; i < 5; i++) {
            MovableClock.forward(Duration.ofMinutes(16));
            shop.work();
        }
        seller = Browser.of(shop.seller());

        assertThat(page(seller, home).text())
                .contains("Plain đang gián đoạn", "Sẽ tự thử lại lúc", "Đang thử lại", "Sàn không trả lời được");
        assertThat(page(seller.inEnglish(), listing()).text()).contains("Plain doesn't answer");
        assertThat(page(seller, listing()).text()).contains("Không được: Sàn không trả lời được");
        seller.submit(listing() + "/retry", Map.of()).then().statusCode(303);
        assertThat(page(seller, home).text()).contains("Đang đưa lên");
    }

    @Test
    void theListIsNarrowedToAState() {
        publishAll("?begun=1");
        var member = shop.farm().member();
        var listings = "/channel-accounts/" + shop.account() + "/listings";

        member.get(listings + "?state=due").then().statusCode(200).body("items", hasSize(1));
        member.get(listings + "?state=live").then().statusCode(200).body("items", hasSize(0));
        member.get(listings + "?state=lost").then().statusCode(422);
    }

    @Test
    void anAccountThatRestsSaysSo() throws SQLException {
        BehindTheWall.change(
                "update channel_account set status = 'parked', parked_reason = 'shut-out' where id = '" + shop.account()
                        + "'",
                "channel_account");

        assertThat(page(seller, home).text()).contains("Gian hàng này đang tạm nghỉ", "Cho phép lại");
        assertThat(page(seller.inEnglish(), home).text()).contains("This shop rests");
    }

    @Test
    void whatMustBeMendedIsSaidPlainlyWithTheWayThere() {
        var product = shop.longNamedProduct();
        shop.farm()
                .member()
                .put("/channel-accounts/" + shop.account() + "/listings", Map.of("products", List.of(product)))
                .then()
                .statusCode(200);
        shop.work();

        var page = page(seller, listing());
        assertThat(page.text())
                .contains("Cần sửa", "Phải sửa", "Tên hàng quá dài: 109 ký tự, sàn nhận nhiều nhất 100.");
        assertThat(page.select("a[href=/my/products/" + product + "/text]")).isNotEmpty();
        assertThat(page(seller.inEnglish(), listing()).text())
                .contains("Must be mended", "The name is too long: 109 characters");
    }

    @Test
    void everyRuleAndEveryStateHasItsSentence() {
        for (var language : List.of("vi", "en")) {
            var words = new FindingWords(language);
            assertThat(RULES)
                    .extracting(rule -> words.sentence(finding(rule)))
                    .doesNotHaveDuplicates()
                    .noneMatch(sentence -> RULES.stream().anyMatch(sentence::contains))
                    .noneMatch(sentence -> sentence.contains("{"));
            var terms = new BoardWords(language);
            assertThat(Arrays.stream(BoardState.values())
                            .flatMap(state -> Stream.of(terms.state(state), terms.sentence(state, "Plain"))))
                    .doesNotHaveDuplicates();
        }
        assertThat(new FindingWords("vi").sentence(finding("price.too-low"))).contains("500\u00A0₫", "1.000\u00A0₫");
    }

    private static final List<String> RULES = Stream.of(
                    "title.missing title.too-short title.too-long description.missing description.too-long",
                    "description.markup description.contact pictures.missing pictures.too-few pictures.too-many",
                    "pictures.too-small pictures.too-large pictures.format price.missing price.zero price.too-low",
                    "price.too-high price.spread stock.too-high weight.missing category.missing attribute.missing",
                    "attribute.value attribute.too-long sku.malformed sku.too-long variants.too-many gtin.missing",
                    "paper.missing")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .toList();

    private static Finding finding(String rule) {
        return Finding.block("title", rule, Map.of("min", "1000", "max", "9000", "have", "500", "name", "Xuất xứ"));
    }

    private void publishAll(String answer) {
        seller.submit(home, Map.of()).then().statusCode(303).header("Location", endsWith(home + answer));
    }

    /** Of the only one there is. */
    private String listing() {
        return page(seller, home)
                .select("td, th")
                .select("a[href^=" + home + "/]")
                .attr("href");
    }

    private static Document page(Browser who, String path) {
        return Jsoup.parse(who.get(path).then().statusCode(200).extract().asString());
    }
}
