package vn.nhan.marketplace.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopAtWork;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Server;

@Server
class PreviewTest {

    private static final String TOKEN = "token-of-the-plain-shop";

    private ShopAtWork shop;
    private Api member;
    private String listings;

    @BeforeEach
    void aProductThatIsWantedThere() throws SQLException {
        shop = new ShopAtWork();
        member = shop.farm().member();
        listings = "/channel-accounts/" + shop.account() + "/listings";
        shop.farm().publish(shop.product()).then().statusCode(200);
        member.put(listings, Map.of("products", List.of(shop.product()))).then().statusCode(200);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theCallsOfADryRunAreThoseThatThenCome() {
        preview().body("calls.kind", contains("look", "picture", "create")).body("calls[0].method", equalTo("GET"));
        assertThat(shop.market().received()).isEmpty();
        shop.work();
        shop.farm().offer(shop.product(), 91_000);
        shop.farm().publish(shop.product()).then().statusCode(200);
        var calls = shop.market().received().size();
        var said = preview()
                .body("calls.kind", contains("look", "price", "look"))
                .body("calls[1].goesOn", equalTo(false))
                .extract();

        shop.work();

        var came = shop.market().received().get(calls + 1);
        assertThat(said.<String>path("calls[1].method")).isEqualTo(came.method());
        assertThat(said.<String>path("calls[1].address")).endsWith(came.path());
        assertThat(said.<String>path("calls[1].body")).isEqualTo(came.text());
        assertThat(said.asString()).contains("•••").doesNotContain(TOKEN);
    }

    @Test
    void theirPageShowsThemWithoutSecrets() {
        var binding = member.get(listings).then().extract().path("items[0].id");

        var page = Browser.of(member)
                .get("/my/marketplaces/" + shop.account() + "/listings/" + binding)
                .asString();

        assertThat(page)
                .contains("Lời gọi sẽ gửi", "GET http", "•••", "Các lời gọi sau theo trả lời của sàn.")
                .doesNotContain(TOKEN);
    }

    @Test
    void whatWouldBeRefusedSendsNothing() {
        var product = shop.longNamedProduct();
        member.put(listings, Map.of("products", List.of(product))).then().statusCode(200);
        List<String> bindings = member.get(listings)
                .then()
                .extract()
                .path("items.findAll { it.product != '" + vn.nhan.testing.Farm.PRODUCT + "' }.id");

        member.get(listings + "/" + bindings.get(0) + "/preview")
                .then()
                .statusCode(200)
                .body("blocked", equalTo(true))
                .body("calls", equalTo(List.of()));
    }

    private ValidatableResponse preview() {
        String binding = member.get(listings).then().extract().path("items[0].id");
        return member.get(listings + "/" + binding + "/preview").then().statusCode(200);
    }
}
