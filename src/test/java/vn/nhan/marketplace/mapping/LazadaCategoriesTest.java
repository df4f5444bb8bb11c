package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.account.Simulated;
import vn.nhan.marketplace.binding.WorkerOf;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.simulator.lazada.LazadaSimulator;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class LazadaCategoriesTest {

    private final Clock clock;
    private LazadaSimulator market;

    LazadaCategoriesTest(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void aMarketplace() throws SQLException {
        Simulated.forgetAll();
        market = new LazadaSimulator(0, clock);
    }

    @AfterEach
    void close() throws SQLException {
        market.close();
        Simulated.forgetAll();
    }

    @Test
    void goodsGoLiveWithWhatIsSuggestedForThem() throws SQLException {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        var account = Simulated.shop(
                farm,
                "lazada",
                market.base(),
                Credentials.of(
                        Map.of(
                                "app-secret",
                                LazadaSimulator.APP_SECRET,
                                Credentials.ACCESS_TOKEN,
                                LazadaSimulator.ACCESS_TOKEN),
                        Map.of("app-key", LazadaSimulator.APP_KEY)));
        var home = "/channel-accounts/" + account;
        var product = ShopeeShop.product(farm, Map.of(), 1);
        farm.member()
                .put(home + "/listings", Map.of("products", List.of(product)))
                .then()
                .statusCode(200);
        new WorkerOf(account).work();
        farm.member().get(home + "/listings").then().body("items[0].why.findings.rule", hasItem("category.missing"));

        var fruit = home + "/categories/fresh-fruit";
        String suggested =
                farm.member().get(fruit).then().statusCode(200).extract().path("choices[0].id");
        Map<String, Map<String, String>> guessed = farm.member()
                .get(fruit + "/demands?remoteCategory=" + suggested)
                .then()
                .statusCode(200)
                .extract()
                .path("sources");
        assertThat(guessed).containsKey("country_origin");
        farm.member()
                .put(fruit, Map.of("remoteCategory", suggested, "attributes", guessed, "sure", false))
                .then()
                .statusCode(200);
        new WorkerOf(account).work();

        farm.member().get(home + "/listings").then().body("items[0].state", equalTo("live"));
        assertThat(market.probe().remoteCount()).isEqualTo(1);
    }
}
