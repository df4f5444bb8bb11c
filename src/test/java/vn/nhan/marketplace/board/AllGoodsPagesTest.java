package vn.nhan.marketplace.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopAtWork;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** All goods of a business on all of its marketplaces. */
@Server
class AllGoodsPagesTest {

    private static final String HOME = "/my/marketplaces/goods";

    @Test
    void whoHasNoShopYetIsToldHowToBegin() {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        var seller = Browser.of(farm.member());

        assertThat(page(seller, HOME).text()).contains("Chưa nối sàn nào", "Nối gian hàng đầu tiên");
        assertThat(page(seller.inEnglish(), HOME).text()).contains("No marketplace is connected");
    }

    @Test
    void oneLookTellsWhatStandsWhereAndWhatIsMissing() throws SQLException {
        try (var shop = new ShopAtWork()) {
            var seller = Browser.of(shop.seller());
            var home = "/my/marketplaces/" + shop.account() + "/listings";
            assertThat(page(seller, HOME).text()).contains("Chưa có hàng nào để bán");
            shop.farm().publish(shop.product()).then().statusCode(200);
            assertThat(page(seller, HOME).select("tbody td").text()).isEqualTo("Chưa đưa lên");
            seller.submit(home, Map.of()).then().statusCode(303);
            shop.work();
            another(shop.farm());
            var goods = page(Browser.of(shop.seller()), HOME);

            assertThat(goods.select("thead th")).hasSize(2);
            assertThat(goods.select("tbody tr")).hasSize(2);
            assertThat(goods.select("tbody tr").get(0).text()).contains("Nhãn lồng mẫu số 2", "Chưa đưa lên");
            assertThat(goods.select("tbody tr").get(1).text()).contains("Đang bán", "Đọc lại lúc");
            assertThat(goods.select("tbody tr").get(1).select("td a").attr("href"))
                    .startsWith(home + "/");
            assertThat(page(Browser.of(shop.seller()).inEnglish(), HOME).text()).contains("On sale", "Not put there");
        }
    }

    @Test
    void goodsOfAnotherAreNotThere() {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));

        Browser.of(People.member(Api.HUNG_YEN))
                .get(HOME + "?business=" + farm.businessId())
                .then()
                .statusCode(404);
    }

    private static void another(Farm farm) {
        var facts = new HashMap<String, Object>(Farm.product(null));
        facts.put("name", "Nhãn lồng mẫu số 2");
        String id = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        farm.addPhoto(id, 2).then().statusCode(201);
        farm.offer(id, 70_000);
        farm.publish(id).then().statusCode(200);
    }

    private static Document page(Browser browser, String path) {
        return Jsoup.parse(browser.get(path).then().statusCode(200).extract().asString());
    }
}
