package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.simulator.vendure.VendurePeer;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

/** All the way: the seller's keys in the vault, the one door out, the worker, and what a buyer sees on Vendure in the end. */
@Server
class LiveShopTest {

    private final Passes passes;

    private VendurePeer peer;
    private Farm farm;
    private String product;
    private ObjectKey photo;
    private String account;

    LiveShopTest(Passes passes) {
        this.passes = passes;
    }

    @BeforeAll
    static void theShopIsOpen() {
        Assumptions.assumeTrue(VendurePeer.running().isPresent(), "no live shop: Node or its packages can't be had");
    }

    @BeforeEach
    void aListingAndAShop() {
        peer = VendurePeer.running().orElseThrow();
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        product = farm.product();
        photo = new ObjectKey(
                farm.addPhoto(product, 1).then().statusCode(201).extract().path("photos[0].key"));
        farm.offer(product, 85_000);
        farm.publish(product).then().statusCode(200);
        account = Shops.connected(
                farm,
                Map.of(
                        "channel",
                        "vendure",
                        "name",
                        "Gian hàng của tỉnh",
                        "address",
                        peer.base().toString(),
                        "keys",
                        Map.of("api-key", peer.apiKey(), "channel-token", peer.channelToken())));
        farm.member()
                .put("/channel-accounts/" + account + "/check")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("GOOD"));
    }

    @AfterEach
    void close() {
        MovableClock.reset();
    }

    @Test
    void whatIsPublishedHereABuyerSeesThereUntilItIsTakenOff() throws SQLException {
        farm.member()
                .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(product)))
                .then()
                .statusCode(200);
        work();

        isLive();
        var seen = seen();
        assertThat(seen.path("name").asText()).isEqualTo(Farm.PRODUCT);
        assertThat(seen.path("variants").path(0).path("priceWithTax").asLong()).isEqualTo(8_500_000);
        assertThat(seen.path("variants").path(0).path("currencyCode").asText()).isEqualTo("VND");
        var source = seen.path("assets").path(0).path("source").asText();
        assertThat(peer.fetched(source)).isEqualTo(ours());
        aDryRunSaysNoKey();

        farm.member()
                .delete("/products/" + product + "/listing/publication")
                .then()
                .statusCode(200);
        work();

        assertThat(seen().isMissingNode() || seen().isNull()).isTrue();
        assertThat(phase()).isEqualTo("unlisted");
    }

    private byte[] ours() {
        return Api.at(Api.HUNG_YEN)
                .request()
                .get(photo.photoPath(ImageSize.LARGE))
                .asByteArray();
    }

    private void aDryRunSaysNoKey() {
        farm.offer(product, 91_000);
        farm.publish(product).then().statusCode(200);
        var listings = "/channel-accounts/" + account + "/listings";
        String binding = farm.member().get(listings).then().extract().path("items[0].id");

        var said = farm.member()
                .get(listings + "/" + binding + "/preview")
                .then()
                .statusCode(200)
                .body("calls.kind", contains("look", "price", "look"))
                .body("calls[0].method", equalTo("POST"))
                .body("calls[0].address", equalTo(peer.base() + "/admin-api"))
                .body("calls[0].headers.'vendure-api-key'", equalTo("•••"))
                .extract()
                .asString();

        assertThat(said).contains("9100000").doesNotContain(peer.apiKey(), peer.channelToken());
    }

    private void isLive() {
        farm.member()
                .get("/channel-accounts/" + account + "/listings")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("live"));
    }

    private JsonNode seen() throws SQLException {
        var id = one("select progress::jsonb #>> '{known,remote,remoteId}' from channel_binding where account_id = '"
                + account + "'");
        return peer.shop(
                        "query($id: ID!) { product(id: $id) { name assets { source } variants {"
                                + " priceWithTax currencyCode stockLevel } } }",
                        Map.of("id", Objects.requireNonNull(id)))
                .path("product");
    }

    private String phase() throws SQLException {
        return one("select phase from channel_binding where account_id = '" + account + "'");
    }

    /** Until it rests; the shop's own limit lets only so many calls through at once. */
    private void work() throws SQLException {
        var tenant = TenantId.of(
                Integer.parseInt(one("select tenant_id from channel_account where id = '" + account + "'")));
        for (int i = 0; i < 12; i++) {
            PlainShop.done(() -> passes.claim(tenant, 8, Set.of())).stream()
                    .filter(claimed -> claimed.account().equals(UUID.fromString(account)))
                    .forEach(claimed -> PlainShop.done(() -> passes.pass(claimed)));
            MovableClock.forward(Duration.ofSeconds(2));
        }
    }

    private static String one(String sql) throws SQLException {
        return BehindTheWall.ask(sql, "channel_account", "channel_binding").get(0);
    }
}
