package vn.nhan.marketplace.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

@Server
class SecretsInMetricsTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    /** Clients count by address and method: what a marketplace takes in an address must not become a label. */
    @Test
    void metricsNameNeitherKeysNorAddressesOfShops() throws SQLException {
        try (var market = new StallMarket(Clock.systemUTC())) {
            var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
            var account = Shops.connected(farm, Shops.booth(market.base(), StallMarket.KEY));
            farm.member().put("/channel-accounts/" + account + "/check").then().statusCode(200);

            var text = given().get(metrics).then().statusCode(200).extract().asString();

            assertThat(text).contains("http_server_requests").doesNotContain(StallMarket.KEY, account);
        }
    }
}
