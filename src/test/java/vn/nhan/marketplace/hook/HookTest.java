package vn.nhan.marketplace.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

@Server
class HookTest {

    private static final String SECRET = "a-secret-of-tests";

    private static final RestAssuredConfig AS_BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.BINARY));

    private final StallMarket market = new StallMarket(Clock.systemUTC());
    private Farm farm;
    private String id;

    @BeforeEach
    void aShopThatTellsUs() {
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        id = Shops.connected(farm, Shops.stall(market.base()));
        Shops.letIn(farm.member(), id, StallMarket.CODE).then().statusCode(303);
    }

    @AfterEach
    void end() {
        market.close();
    }

    private Response send(byte[] body, String sign) {
        return send(Api.HUNG_YEN, body, sign);
    }

    private Response send(String host, byte[] body, String sign) {
        return RestAssured.given()
                .config(AS_BYTES)
                .header("Host", host)
                .header("X-Stall-Sign", sign)
                // What it says it is doesn't matter: the bytes are signed.
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/hooks/stall/" + id);
    }

    private Response sent(byte[] body) {
        return send(body, StallMarket.sign(SECRET, body));
    }

    private byte[] hook(String delivery, String topic, String... goods) {
        return new JsonObject()
                .put("id", delivery)
                .put("topic", topic)
                .put("shop", market.shop())
                .put("goods", new JsonArray(List.of(goods)))
                .encode()
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> kept() throws SQLException {
        return BehindTheWall.ask(
                "select delivery || ' ' || topic || ' ' || array_to_string(remote_ids, ',') || ' '"
                        + " || (handled_at is null) from channel_hook where account_id = '" + id
                        + "' order by delivery",
                "channel_hook");
    }

    private void bind(String remote) throws SQLException {
        var product = farm.product();
        farm.offer(product, 65_000);
        BehindTheWall.change(
                "insert into channel_binding (tenant_id, id, account_id, listing_id, product_id, wanted, generation,"
                        + " done_generation, phase, remote_id, progress, attempts, haste, lease, created_at)"
                        + " select tenant_id, gen_random_uuid(), '" + id + "', id, product_id, true, 1, 1, 'live', '"
                        + remote + "', '{}', 0, 0, 0, now() from listing where product_id = '" + product + "'",
                "channel_binding",
                "listing");
    }

    private List<String> due() throws SQLException {
        return BehindTheWall.ask(
                "select remote_id from channel_binding where account_id = '" + id
                        + "' and due_at is not null order by 1",
                "channel_binding");
    }

    @Test
    void hookMarksWhatItNamesToBeReadAgain() throws SQLException {
        bind("g1");
        bind("g2");
        var answer = sent(hook("d1", "goods", "g1", "unknown"));

        answer.then().statusCode(200);
        assertThat(answer.asString()).isEmpty();
        assertThat(kept()).containsExactly("d1 goods g1,unknown false");
        assertThat(due()).containsExactly("g1");
    }

    @Test
    void hookThatComesAgainIsTakenAndChangesNothing() throws SQLException {
        bind("g1");
        sent(hook("d1", "goods", "g1")).then().statusCode(200);
        BehindTheWall.change(
                "update channel_binding set due_at = null where account_id = '" + id + "'", "channel_binding");

        sent(hook("d1", "goods", "g1")).then().statusCode(200);

        assertThat(kept()).hasSize(1);
        assertThat(due()).isEmpty();
    }

    @Test
    void orderOfHooksDoesNotMatter() throws SQLException {
        sent(hook("d2", "goods", "g1")).then().statusCode(200);
        sent(hook("d1", "orders")).then().statusCode(200);
        assertThat(kept()).containsExactly("d1 orders  true", "d2 goods g1 false");
    }

    @Test
    void forgedOneIsRefusedAndKeptNowhere() throws SQLException {
        var body = hook("d1", "goods", "g1");
        send(body, StallMarket.sign("another", body)).then().statusCode(401);
        send(body, "").then().statusCode(401);
        var changed = hook("d1", "goods", "g2");
        send(changed, StallMarket.sign(SECRET, body)).then().statusCode(401);
        var garbage = "{\"id\":".getBytes(StandardCharsets.UTF_8);
        send(garbage, StallMarket.sign(SECRET, garbage)).then().statusCode(401);
        assertThat(kept()).isEmpty();
    }

    @Test
    void hookOfAnotherShopIsTakenAndLeftOut() throws SQLException {
        var body = new String(hook("d1", "goods", "g1"), StandardCharsets.UTF_8)
                .replace(market.shop(), "shop-of-others")
                .getBytes(StandardCharsets.UTF_8);
        send(body, StallMarket.sign(SECRET, body)).then().statusCode(200);
        assertThat(kept()).isEmpty();
    }

    /** An application has one address for all its shops, wherever they are. */
    @Test
    void hookOfAnotherShopOfOursIsKeptThere() throws SQLException {
        for (var province : List.of(Api.HUNG_YEN, Api.THAI_NGUYEN)) {
            try (var second = new StallMarket(Clock.systemUTC())) {
                var neighbour = Farm.verified(People.member(province), People.atWork(province, "officer"));
                var theirs = Shops.connected(neighbour, Shops.stall(second.base()));
                Shops.letIn(neighbour.member(), theirs, StallMarket.CODE).then().statusCode(303);
                var body = new String(hook("d-" + theirs, "goods", "g1"), StandardCharsets.UTF_8)
                        .replace(market.shop(), second.shop())
                        .getBytes(StandardCharsets.UTF_8);

                send(body, StallMarket.sign("another", body)).then().statusCode(401);
                send(body, StallMarket.sign(SECRET, body)).then().statusCode(200);

                assertThat(kept()).isEmpty();
                assertThat(BehindTheWall.ask(
                                "select delivery from channel_hook where account_id = '" + theirs + "'",
                                "channel_hook"))
                        .containsExactly("d-" + theirs);
            }
        }
    }

    @Test
    void whoAsksWhetherTheyAreAwaitedIsAnswered() {
        var answer = RestAssured.given().header("Host", Api.HUNG_YEN).get("/hooks/stall/" + id);

        answer.then().statusCode(200).contentType("text/plain");
        assertThat(answer.asString()).isEqualTo("pong");
    }

    @Test
    void trialIsAnsweredAndChangesNothing() throws SQLException {
        var answer = send(new byte[0], "");
        answer.then().statusCode(200);
        assertThat(answer.asString()).isEqualTo("pong");
        assertThat(kept()).isEmpty();
    }

    @Test
    void moreThanAMegabyteIsRefusedUnread() throws SQLException {
        var large = new byte[1024 * 1024 + 1];
        send(large, StallMarket.sign(SECRET, large)).then().statusCode(413);
        assertThat(kept()).isEmpty();
    }

    @Test
    void accountThatIsNotThereOrOfAnotherProvinceIsNotFound() {
        var body = hook("d1", "goods", "g1");
        send(Api.THAI_NGUYEN, body, StallMarket.sign(SECRET, body)).then().statusCode(404);
        RestAssured.given()
                .header("Host", Api.HUNG_YEN)
                .post("/hooks/stall/nobody")
                .then()
                .statusCode(404);
        RestAssured.given()
                .header("Host", Api.HUNG_YEN)
                .post("/hooks/booth/" + id)
                .then()
                .statusCode(404);
        farm.member().delete("/channel-accounts/" + id).then().statusCode(200);
        sent(body).then().statusCode(404);
    }

    @Test
    void senderIsPutOffWithinHalfASecondWhenTheDatabaseIsSlow() throws SQLException {
        sent(hook("d0", "goods")).then().statusCode(200);
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table channel_hook in access exclusive mode");
            var began = System.nanoTime();
            sent(hook("d1", "goods")).then().statusCode(503);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_500));
            owner.rollback();
        }
        sent(hook("d1", "goods")).then().statusCode(200);
        assertThat(kept()).filteredOn(line -> line.startsWith("d1")).hasSize(1);
    }
}
