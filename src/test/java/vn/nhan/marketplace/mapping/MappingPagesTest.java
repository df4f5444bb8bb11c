package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.account.Simulated;
import vn.nhan.simulator.Chaos;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Server;

@Server
class MappingPagesTest {

    private ShopeeShop shop;
    private Browser seller;
    private String home;

    @BeforeEach
    void aShopWithGoodsThatWait() throws SQLException {
        Simulated.forgetAll();
        shop = new ShopeeShop(Api.HUNG_YEN);
        seller = Browser.of(shop.member());
        home = "/my/marketplaces/" + shop.account + "/categories";
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
        Simulated.forgetAll();
    }

    @Test
    void aFindingLeadsThroughThreeStepsToGoodsThatAreLive() throws SQLException {
        shop.publish();
        String binding = shop.listing().extract().path("items[0].id");
        var listing = page("/my/marketplaces/" + shop.account + "/listings/" + binding);
        assertThat(listing.text()).contains("Chưa chọn nhóm hàng tương ứng trên sàn");
        assertThat(listing.select("a[href=" + home + "]")).isNotEmpty();

        assertThat(page(home).text()).contains("Nhóm hàng trên Shopee", "Trái cây tươi", "Chưa chọn", "1 mặt hàng");
        var first = page(home + "/fresh-fruit");
        assertThat(first.text()).contains("Bước 1 trên 3", "“Trái cây tươi” là nhóm nào trên Shopee?");
        assertThat(first.select("input[name=remote]").eachAttr("value")).contains(ShopeeShop.FRUIT);
        var second = page(home + "/fresh-fruit/attributes?remote=" + ShopeeShop.FRUIT);
        assertThat(second.text()).contains("Bước 2 trên 3", "Xuất xứ", "Mục không bắt buộc (1)");
        assertThat(second.select("select[id=attributes.100010] option[selected]")
                        .eachText())
                .containsExactly("Việt Nam");
        var third = answers(ANSWERS);
        assertThat(third.text())
                .contains(
                        "Bước 3 trên 3",
                        "Trái cây tươi",
                        "Việt Nam",
                        "1 mặt hàng đang chờ nhóm này sẽ được đưa lên sàn");
        assertThat(third.select("input[name=sure]")).isEmpty();

        seller.submit(home + "/fresh-fruit", form(third))
                .then()
                .statusCode(303)
                .header("Location", endsWith(home + "?done=fresh-fruit"));
        assertThat(page(home + "?done=fresh-fruit").text())
                .contains("Đã lưu nhóm hàng", "Đã chọn", "Thực phẩm và đồ uống › Trái cây tươi");
        shop.work();
        shop.listing().body("items[0].state", equalTo("live"));
    }

    private static final Map<String, String> ANSWERS =
            Map.of("remote", ShopeeShop.FRUIT, "attributes.100010", "Việt Nam", "ours.100011", "shelf-life");

    @Test
    void whatIsMissingBringsTheSecondStepBackWithItsReason() {
        var again = seller.get(home + "/fresh-fruit/answers?remote=" + ShopeeShop.FRUIT);
        again.then().statusCode(422);
        assertThat(again.asString()).contains("Bước 2 trên 3", "Sàn cần biết mục này. Hãy chọn hoặc điền.");

        var both = new HashMap<>(ANSWERS);
        both.put("attributes.100011", "10 ngày");
        var twice = seller.request().queryParams(both).get(home + "/fresh-fruit/answers");
        twice.then().statusCode(422);
        assertThat(twice.asString()).contains("Hãy chọn một cách");
        seller.get(home + "/fresh-fruit/attributes").then().statusCode(303);
    }

    @Test
    void aChangeIsConfirmedByWhoKnowsHowManyItSendsAnew() throws SQLException {
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);
        shop.publish();

        var third = answers(Map.of("remote", ShopeeShop.RICE));
        assertThat(third.text()).contains("1 mặt hàng trên sàn sẽ được gửi lại");
        var unsure = seller.submit(home + "/fresh-fruit", form(third));
        unsure.then().statusCode(409);
        assertThat(unsure.asString()).contains("Hãy đánh dấu vào ô đồng ý");
        var sure = form(third);
        sure.put("sure", "true");
        seller.submit(home + "/fresh-fruit", sure).then().statusCode(303);
        shop.work();

        assertThat(shop.writes("update_item")).anyMatch(call -> call.text().contains(ShopeeShop.RICE));
        seller.submit(home + "/fresh-fruit", sure).then().statusCode(412);
    }

    @Test
    void theLookAheadCallsCategoriesAndAttributesByTheirNames() throws SQLException {
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);
        shop.publish();
        shop.match(ShopeeShop.choice(ShopeeShop.RICE, Map.of(), true)).statusCode(200);
        String binding = shop.listing().extract().path("items[0].id");

        var plan = page("/my/marketplaces/" + shop.account + "/listings/" + binding)
                .select("td")
                .eachText();

        assertThat(plan)
                .contains(
                        "Thực phẩm và đồ uống › Trái cây tươi " + ShopeeShop.FRUIT,
                        "Xuất xứ: Việt Nam " + ShopeeShop.ORIGIN)
                .anyMatch(text -> text.matches(".+ › .+ " + ShopeeShop.RICE));
    }

    @Test
    void aTreeIsSearchedWithoutMarks() {
        var found = page(home + "/fresh-fruit?q=gao");
        assertThat(found.select("input[name=remote]").eachAttr("value")).containsExactly(ShopeeShop.RICE);
        assertThat(page(home + "/fresh-fruit?q=xe+may").text()).contains("Không tìm thấy nhóm nào có những từ này");
    }

    @Test
    void allOfItIsReadInEnglishToo() {
        seller = seller.inEnglish();
        assertThat(page(home).text()).contains("Categories on Shopee", "Fresh fruit", "Not yet");
        assertThat(page(home + "/fresh-fruit").text()).contains("Which category is “Fresh fruit” on Shopee?");
        assertThat(page(home + "/fresh-fruit/attributes?remote=" + ShopeeShop.FRUIT)
                        .text())
                .contains("Step 2 of 3", "As each of them says under “Variety”");
        assertThat(answers(ANSWERS).text()).contains("Check your answers", "Save");
    }

    @Test
    void aMarketplaceThatDoesNotAnswerKeepsNobodyWaiting() {
        shop.market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        assertThat(page(home).text()).contains("Chưa lấy được danh mục của sàn", "Hỏi lại", "Trái cây tươi");
        assertThat(page(home + "/fresh-fruit").text()).contains("Chưa lấy được danh mục của sàn");

        shop.market.calm();
        seller.submit(home, Map.of()).then().statusCode(303);
        assertThat(page(home).text()).doesNotContain("Chưa lấy được danh mục của sàn");
    }

    private Document page(String path) {
        return Jsoup.parse(seller.get(path).then().statusCode(200).extract().asString());
    }

    private Document answers(Map<String, String> chosen) {
        return Jsoup.parse(seller.request()
                .queryParams(chosen)
                .get(home + "/fresh-fruit/answers")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** As it would be sent without a change. */
    private static Map<String, String> form(Document page) {
        var form = new HashMap<String, String>();
        page.select("main form[method=post] input[type=hidden]")
                .forEach(input -> form.put(input.attr("name"), input.val()));
        form.remove("csrf");
        return form;
    }
}
