package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.account.Simulated;
import vn.nhan.marketplace.binding.WorkerOf;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.simulator.tiktok.TikTokSimulator;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

@Server
class TikTokCategoriesTest {

    private static final String FRUIT = "700437";
    private static final String SUPPLEMENT = "700645";

    private final Clock clock;
    private TikTokSimulator market;
    private Farm farm;
    private UUID account;
    private String product;

    TikTokCategoriesTest(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void aShop() throws SQLException {
        Simulated.forgetAll();
        market = new TikTokSimulator(0, clock);
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        account = Simulated.shop(
                farm,
                "tiktok",
                market.base(),
                Credentials.of(
                        Map.of(
                                "app-secret",
                                TikTokSimulator.APP_SECRET,
                                Credentials.ACCESS_TOKEN,
                                TikTokSimulator.ACCESS_TOKEN),
                        Map.of("app-key", TikTokSimulator.APP_KEY, "shop-cipher", TikTokSimulator.SHOP_CIPHER)));
        product = ShopeeShop.product(farm, Map.of("name", "Nhãn lồng Phố Hiến loại một"), 1);
        farm.member()
                .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(product)))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void close() throws SQLException {
        market.close();
        Simulated.forgetAll();
    }

    @Test
    void goodsGoLiveInTheCategoryThatWasSuggested() throws SQLException {
        work();
        listing().body("items[0].why.findings.rule", hasItem("category.missing"));
        String suggested = farm.member()
                .get(categories())
                .then()
                .statusCode(200)
                .body("choices[0].path", contains("Thực phẩm & Đồ uống", "Trái cây"))
                .extract()
                .path("choices[0].id");

        match(suggested);
        work();

        assertThat(suggested).isEqualTo(FRUIT);
        listing().body("items[0].state", equalTo("live"));
        assertThat(market.probe().remoteCount()).isEqualTo(1);
    }

    @Test
    void aPaperThatTheCategoryDemandsIsAskedForAndThenSent() throws SQLException {
        match(SUPPLEMENT);
        work();

        listing()
                .body("items[0].state", equalTo("blocked"))
                .body("items[0].why.findings.rule", contains("paper.missing"));
        assertThat(market.probe().remoteCount()).isZero();

        farm.addProductDocument(
                        product, Map.of("kind", "safety-certificate", "validTo", "2999-12-31"), Pictures.jpeg(9))
                .then()
                .statusCode(201);
        work();

        listing().body("items[0].state", equalTo("live"));
        assertThat(market.probe().received())
                .filteredOn(call -> call.text().contains("CERTIFICATION_IMAGE"))
                .hasSize(1);
        assertThat(market.probe().received())
                .filteredOn(call -> call.path().equals("/product/202309/products") && call.isWrite())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(
                                call.json().at("/certifications/0/images/0/uri").asText())
                        .startsWith("tos-"));
    }

    @Test
    void aPaperThatIsOverIsNone() throws SQLException {
        farm.addProductDocument(
                        product, Map.of("kind", "safety-certificate", "validTo", "2020-12-31"), Pictures.jpeg(9))
                .then()
                .statusCode(201);
        match(SUPPLEMENT);
        work();

        listing().body("items[0].why.findings.rule", contains("paper.missing"));
    }

    private void match(String category) {
        farm.member()
                .put(categories(), ShopeeShop.choice(category, Map.of("100392", Map.of("value", "Việt Nam")), true))
                .then()
                .statusCode(200);
    }

    private String categories() {
        return "/channel-accounts/" + account + "/categories/fresh-fruit";
    }

    private ValidatableResponse listing() {
        return farm.member()
                .get("/channel-accounts/" + account + "/listings")
                .then()
                .statusCode(200);
    }

    private void work() throws SQLException {
        new WorkerOf(account).work();
    }
}
