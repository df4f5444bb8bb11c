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
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class MappingDeskPagesTest {

    private static final String MARKETPLACES = "/office/marketplaces";

    private ShopeeShop shop;
    private ShopeeShop neighbour;
    private Browser officer;
    private String home;

    @BeforeEach
    void twoShopsOfAProvince() throws SQLException {
        Simulated.forgetAll();
        shop = new ShopeeShop(Api.HUNG_YEN);
        neighbour = new ShopeeShop(Api.HUNG_YEN);
        officer = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
        home = MARKETPLACES + "/" + shop.account + "/categories";
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
        neighbour.close();
        Simulated.forgetAll();
    }

    @Test
    void theDepartmentSeesWhatWaitsAndMatchesItForAll() throws SQLException {
        shop.publish();
        neighbour.publish();
        var row = page(MARKETPLACES).select("tr:has(a:matchesOwn(^Shopee$))");
        assertThat(row).hasSize(1);
        assertThat(row.select("td").eachText().get(2)).isNotEqualTo("0");
        assertThat(row.select("a").attr("href")).startsWith(MARKETPLACES);

        var kinds = page(home);
        var fruit = kinds.select("tr:has(a:matchesOwn(^Trái cây tươi$))").text();
        assertThat(fruit).contains("Chưa chọn", "đang chờ");
        assertThat(kinds.select("details a").eachText()).isNotEmpty();
        var first = page(home + "/fresh-fruit");
        assertThat(first.text()).contains("Bước 1 trên 3", "của cả tỉnh").doesNotContain("hàng của bạn");
        assertThat(first.select("input[name=remote]").eachAttr("value")).contains(ShopeeShop.FRUIT);
        assertThat(page(home + "/fresh-fruit/attributes?remote=" + ShopeeShop.FRUIT)
                        .text())
                .contains("Bước 2 trên 3", "Xuất xứ");
        officer.submit(home + "/fresh-fruit", form(answers(FRUIT)))
                .then()
                .statusCode(303)
                .header("Location", endsWith(home + "?done=fresh-fruit"));
        assertThat(page(home).text()).contains("Thực phẩm và đồ uống › Trái cây tươi");

        shop.work();
        neighbour.work();
        shop.listing().body("items[0].state", equalTo("live"));
        neighbour.listing().body("items[0].state", equalTo("live"));
    }

    private static final Map<String, String> FRUIT =
            Map.of("remote", ShopeeShop.FRUIT, "attributes.100010", "Việt Nam", "ours.100011", "shelf-life");

    @Test
    void whatManySellByIsChangedByWhoKnowsHowManyAndTakenBack() throws SQLException {
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);
        shop.publish();
        neighbour.publish();

        var third = answers(Map.of("remote", ShopeeShop.RICE));
        assertThat(third.text()).contains("2 mặt hàng trên sàn sẽ được gửi lại");
        officer.submit(home + "/fresh-fruit", form(third)).then().statusCode(409);
        var sure = form(third);
        sure.put("sure", "true");
        officer.submit(home + "/fresh-fruit", sure).then().statusCode(303);
        var saved = page(home + "?done=fresh-fruit");
        assertThat(saved.select("form[action$=/undo] button").eachText()).containsExactly("Hoàn tác");
        assertThat(page(home + "/fresh-fruit").text())
                .contains("Các lần chọn", "Bạn đã chọn", "Hoàn tác sẽ gửi lại 2 mặt hàng trên sàn");

        officer.submit(home + "/fresh-fruit/undo", form(saved))
                .then()
                .statusCode(303)
                .header("Location", endsWith(home + "?undone=fresh-fruit"));

        assertThat(page(home + "?undone=fresh-fruit").text())
                .contains("Đã hoàn tác", "Thực phẩm và đồ uống › Trái cây tươi");
        var late = officer.submit(home + "/fresh-fruit/undo", form(saved));
        late.then().statusCode(409);
        assertThat(late.asString()).contains("Chỉ hoàn tác được lựa chọn mới nhất");
    }

    @Test
    void aKindIsMatchedBeforeThereAreGoods() {
        var honey = home + "/honey";
        assertThat(page(home).select("details a[href=" + honey + "]")).isNotEmpty();
        var third = Jsoup.parse(officer.get(honey + "/answers?remote=" + ShopeeShop.RICE)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(third.text()).contains("Hàng đưa lên sàn sau này sẽ vào nhóm này");

        officer.submit(honey, form(third)).then().statusCode(303);

        assertThat(page(home).select("details a[href=" + honey + "]")).isEmpty();
    }

    @Test
    void withoutShopsThePageTeaches() throws SQLException {
        var elsewhere = Browser.of(People.atWork(Api.THAI_NGUYEN, "officer"));

        assertThat(elsewhere.get(MARKETPLACES).then().statusCode(200).extract().asString())
                .contains("Nhóm hàng trên sàn")
                .doesNotContain(shop.account.toString());
        elsewhere.get(home).then().statusCode(404);
    }

    @Test
    void allOfItIsReadInEnglishToo() {
        officer = officer.inEnglish();

        assertThat(page(MARKETPLACES).text()).contains("Marketplace categories", "Not matched");
        assertThat(page(home).text()).contains("Categories on Shopee", "Fresh fruit", "To be chosen");
    }

    @Test
    void sellersHaveNoBusinessThere() {
        Browser.of(shop.member()).get(MARKETPLACES).then().statusCode(403);
        Browser.of(shop.member()).get(home).then().statusCode(403);
    }

    private Document page(String path) {
        return Jsoup.parse(officer.get(path).then().statusCode(200).extract().asString());
    }

    private Document answers(Map<String, String> chosen) {
        return Jsoup.parse(officer.request()
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
