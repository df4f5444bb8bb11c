package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.account.Simulated;
import vn.nhan.simulator.Chaos;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class MappingTest {

    private final List<ShopeeShop> shops = new ArrayList<>();

    @BeforeEach
    void nothingIsMatched() throws SQLException {
        Simulated.forgetAll();
    }

    @AfterEach
    void close() throws SQLException {
        MovableClock.reset();
        shops.forEach(ShopeeShop::close);
        Simulated.forgetAll();
    }

    private ShopeeShop shop(String host) throws SQLException {
        return shop(host, Map.of(), 1);
    }

    private ShopeeShop shop(String host, Map<String, Object> product, int photos) throws SQLException {
        var shop = new ShopeeShop(host, product, photos);
        shops.add(shop);
        return shop;
    }

    @Test
    void goodsWaitUntilTheirCategoryIsMatchedAndThenGoLive() throws SQLException {
        var shop = shop(Api.HUNG_YEN);
        shop.publish();
        shop.listing()
                .body("items[0].state", equalTo("blocked"))
                .body("items[0].why.findings.rule", hasItem("category.missing"));
        assertThat(shop.writes("add_item")).isEmpty();

        shop.member()
                .get(shop.categories())
                .then()
                .statusCode(200)
                .body("needed", equalTo(true))
                .body("tree.state", equalTo("ready"))
                .body("items.category", contains("fresh-fruit"))
                .body("items.state", contains("missing"))
                .body("items.goods", contains(1))
                .body("items.wanted", contains(1));
        shop.member()
                .get(shop.fruit())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("choices[0].id", equalTo(ShopeeShop.FRUIT))
                .body("choices[0].path", contains("Thực phẩm và đồ uống", "Trái cây tươi"));
        shop.member()
                .get(shop.fruit() + "/demands?remoteCategory=" + ShopeeShop.FRUIT)
                .then()
                .statusCode(200)
                .body("attributes.find { it.id == '100010' }.required", equalTo(true))
                .body("sources.'100010'.value", equalTo("Việt Nam"))
                .body("sources.'100011'.attribute", equalTo("shelf-life"));

        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("category.state", equalTo("matched"));
        shop.work();

        shop.listing().body("items[0].state", equalTo("live"));
        assertThat(shop.probe().remoteCount()).isEqualTo(1);
    }

    @Test
    void whatTheMarketplaceDemandsIsAskedForBeforeAnythingIsSent() throws SQLException {
        var shop = shop(Api.HUNG_YEN);
        shop.match(ShopeeShop.choice(ShopeeShop.FRUIT, Map.of(), false))
                .statusCode(422)
                .body("errors.pointer", contains("/attributes/100010"))
                .body("errors.type", contains("urn:nhan:problem:channel-category.required"));
        shop.match(ShopeeShop.choice(
                        ShopeeShop.FRUIT, Map.of(ShopeeShop.ORIGIN, Map.of("attribute", "grown-in")), false))
                .statusCode(200);

        shop.publish();

        shop.listing()
                .body("items[0].state", equalTo("blocked"))
                .body("items[0].why.findings.rule", contains("attribute.missing"));
        assertThat(shop.writes("add_item")).isEmpty();
        assertThat(shop.writes("upload_image")).isEmpty();
    }

    @Test
    void whatGoodsSayIsSentInTheSpellingOfTheMarketplaceOrNotAtAll() throws SQLException {
        var shop = shop(Api.HUNG_YEN, Map.of("attributes", Map.of("variety", "Nhãn lồng", "grown-in", "VIỆT NAM")), 1);
        shop.publish();
        shop.match(ShopeeShop.choice(
                        ShopeeShop.FRUIT, Map.of(ShopeeShop.ORIGIN, Map.of("attribute", "variety")), false))
                .statusCode(200);
        shop.work();
        shop.listing().body("items[0].why.findings.rule", contains("attribute.value"));

        shop.match(ShopeeShop.choice(
                        ShopeeShop.FRUIT, Map.of(ShopeeShop.ORIGIN, Map.of("attribute", "grown-in")), true))
                .statusCode(200);
        shop.work();

        shop.listing().body("items[0].state", equalTo("live"));
        assertThat(shop.writes("add_item").get(0).text()).contains("Việt Nam").doesNotContain("VIỆT NAM");
    }

    @Test
    void theLengthOfATitleIsThatOfTheCategoryToTheCodePoint() throws SQLException {
        var shop = shop(Api.HUNG_YEN);
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);
        var length = "Nhãn lồng Phố Hiến".codePointCount(0, "Nhãn lồng Phố Hiến".length());
        titleMax(length - 1);
        shop.publish();
        shop.listing()
                .body("items[0].state", equalTo("blocked"))
                .body("items[0].why.findings.rule", contains("title.too-long"))
                .body("items[0].why.findings[0].arguments.max", equalTo("" + (length - 1)));
        assertThat(shop.writes("add_item")).isEmpty();

        titleMax(length);
        shop.member()
                .put("/channel-accounts/" + shop.account + "/listings/" + binding(shop) + "/retry")
                .then()
                .statusCode(200);
        shop.work();
        shop.listing().body("items[0].state", equalTo("live"));
    }

    /** The marketplace would refuse it in the same words: what was found here is told by nothing having been sent. */
    @Test
    void aTitleOfOneCodePointTooFewIsNotSent() throws SQLException {
        var shop = shop(Api.HUNG_YEN, Map.of("name", "Nhãn lồng"), 1);
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);
        shop.publish();
        shop.listing()
                .body("items[0].state", equalTo("blocked"))
                .body("items[0].why.kind", equalTo("check"))
                .body("items[0].why.findings.rule", contains("title.too-short"))
                .body("items[0].why.findings[0].arguments.have", equalTo("9"))
                .body("items[0].why.findings[0].arguments.min", equalTo("10"));
        assertThat(shop.writes("add_item")).isEmpty();
        assertThat(shop.writes("upload_image")).isEmpty();

        var other = shop(Api.HUNG_YEN, Map.of("name", "Nhãn lồngx"), 1);
        other.publish();
        other.listing().body("items[0].state", equalTo("live"));
        assertThat(other.writes("add_item")).hasSize(1);
    }

    @Test
    void fourPhotosWhereNineAreAllowedAreFine() throws SQLException {
        var shop = shop(Api.HUNG_YEN, Map.of(), 4);
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);

        shop.publish();

        shop.listing().body("items[0].state", equalTo("live"));
        assertThat(shop.writes("upload_image")).hasSize(4);
    }

    @Test
    void theNextBusinessOfTheProvinceFindsItMatchedAndAnotherProvinceDoesNot() throws SQLException {
        shop(Api.HUNG_YEN).match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);

        var neighbour = shop(Api.HUNG_YEN);
        neighbour
                .member()
                .get(neighbour.categories())
                .then()
                .body("items.state", contains("matched"))
                .body("items[0].remoteCategory", equalTo(ShopeeShop.FRUIT));
        neighbour.publish();
        neighbour.listing().body("items[0].state", equalTo("live"));

        var stranger = shop(Api.THAI_NGUYEN);
        stranger.member().get(stranger.categories()).then().statusCode(200).body("items.state", contains("missing"));
        stranger.publish();
        stranger.listing().body("items[0].why.findings.rule", hasItem("category.missing"));
    }

    @Test
    void whatOthersSellByIsChangedByAnOfficerWhoKnowsHowManyItTouches() throws SQLException {
        var shop = shop(Api.HUNG_YEN);
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);
        shop.publish();
        var neighbour = shop(Api.HUNG_YEN);
        neighbour.publish();
        var rice = ShopeeShop.choice(ShopeeShop.RICE, Map.of(), false);
        var surely = ShopeeShop.choice(ShopeeShop.RICE, Map.of(), true);

        neighbour
                .match(surely)
                .statusCode(403)
                .body("type", equalTo("urn:nhan:problem:channel-category.used-by-others"));
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        officer.put(shop.fruit(), rice)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:channel-category.unsure"))
                .body("detail", containsString("2"));
        officer.put(shop.fruit(), surely)
                .then()
                .statusCode(200)
                .body("chosen.remoteCategory", equalTo(ShopeeShop.RICE));
        shop.work();
        neighbour.work();

        for (var one : List.of(shop, neighbour)) {
            one.listing().body("items[0].state", equalTo("live"));
            assertThat(one.writes("update_item")).anyMatch(call -> call.text().contains(ShopeeShop.RICE));
        }
    }

    @Test
    void whoeverChoseFromAnOlderStateIsToldSo() throws SQLException {
        var shop = shop(Api.HUNG_YEN);
        fromNothing(shop, ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);

        fromNothing(shop, ShopeeShop.choice(ShopeeShop.RICE, Map.of(), true)).statusCode(412);
        shop.member().get(shop.fruit()).then().body("chosen.remoteCategory", equalTo(ShopeeShop.FRUIT));
    }

    @Test
    void nonsenseIsRefusedBesideItsField() throws SQLException {
        var shop = shop(Api.HUNG_YEN);
        shop.match(ShopeeShop.choice("no-such", Map.of(), false)).statusCode(409);
        shop.match(ShopeeShop.choice("100629", Map.of(), false)).statusCode(409);
        shop.match(ShopeeShop.choice(
                        ShopeeShop.FRUIT,
                        Map.of(
                                ShopeeShop.ORIGIN,
                                Map.of("value", "Mặt trăng"),
                                ShopeeShop.EXPIRY,
                                Map.of("value", "x".repeat(41)),
                                "9",
                                Map.of("value", "x")),
                        false))
                .statusCode(422)
                .body("errors.pointer", hasItem("/attributes/100010"))
                .body("errors.pointer", hasItem("/attributes/100011"))
                .body("errors.pointer", hasItem("/attributes/9"));
        shop.member().get(shop.categories() + "/no-such-category").then().statusCode(404);
        shop.member()
                .put(shop.categories() + "/honey", ShopeeShop.fromVietnam(ShopeeShop.FRUIT))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:channel-category.no-goods"));
    }

    @Test
    void aMarketplaceThatDoesNotAnswerIsSaidSoAndWhatItToldBeforeStays() throws SQLException {
        var shop = shop(Api.HUNG_YEN);
        shop.market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        shop.member().get(shop.categories()).then().statusCode(200).body("tree.state", equalTo("silent"));
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(409);

        shop.market.calm();
        shop.member().put(shop.categories()).then().statusCode(200).body("tree.state", equalTo("ready"));

        shop.market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        shop.member()
                .put(shop.categories())
                .then()
                .statusCode(200)
                .body("tree.state", equalTo("ready"))
                .body("tree", hasKey("fetchedAt"));
    }

    @Test
    void whoseAccountItIsNotFindsNothingAndOfficersRead() throws SQLException {
        var shop = shop(Api.HUNG_YEN);
        for (var stranger : List.of(People.member(Api.HUNG_YEN), People.member(Api.THAI_NGUYEN))) {
            stranger.get(shop.categories()).then().statusCode(404);
            stranger.get(shop.fruit()).then().statusCode(404);
            stranger.put(shop.fruit(), ShopeeShop.fromVietnam(ShopeeShop.FRUIT))
                    .then()
                    .statusCode(404);
        }
        People.atWork(Api.HUNG_YEN, "officer")
                .get(shop.categories())
                .then()
                .statusCode(200)
                .body("items.category", contains("fresh-fruit"));
    }

    private static ValidatableResponse fromNothing(ShopeeShop shop, Map<String, Object> choice) {
        return shop.member()
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(choice)
                .put("/api/v1" + shop.fruit())
                .then();
    }

    private static void titleMax(int max) throws SQLException {
        BehindTheWall.change(
                "update channel_rule set rules = jsonb_set(rules, '{titleMax}', '" + max + "')", "channel_rule");
    }

    private static String binding(ShopeeShop shop) {
        return shop.listing().extract().path("items[0].id");
    }
}
