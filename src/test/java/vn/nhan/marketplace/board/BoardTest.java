package vn.nhan.marketplace.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopAtWork;
import vn.nhan.simulator.Chaos;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class BoardTest {

    private static final String THEIRS = "Nhãn lồng, tên sửa trên sàn";

    private ShopAtWork shop;
    private Api member;
    private String listings;

    @BeforeEach
    void aShopAndAProductOnTheStorefront() throws SQLException {
        shop = new ShopAtWork();
        member = shop.farm().member();
        listings = "/channel-accounts/" + shop.account() + "/listings";
        shop.farm().publish(shop.product()).then().statusCode(200);
    }

    @AfterEach
    void close() {
        MovableClock.reset();
        shop.close();
    }

    @Test
    void whatIsWantedThereIsLiveAfterAPass() {
        publish().body("begun", equalTo(1));
        state("due");

        shop.work();

        member.get(listings)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("live"))
                .body("items[0].product", equalTo(Farm.PRODUCT))
                .body("items[0].readAt", notNullValue())
                .body("items[0].nextAt", notNullValue())
                .body("items[0].why", nullValue());
        assertThat(shop.market().remoteCount()).isEqualTo(1);
        member.get(listings + "/" + binding() + "/steps")
                .then()
                .statusCode(200)
                .body("items.kind", contains("create", "picture"));
    }

    @Test
    void wantingItTwiceIsWantingItOnce() {
        publish();
        shop.work();

        publish().body("asked", equalTo(1)).body("begun", equalTo(0));

        state("live");
    }

    @Test
    void aProductThatIsNotOnSaleIsRefusedWithTheRest() {
        var draft = shop.farm().product();

        member.put(listings, Map.of("products", List.of(shop.product(), draft)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/products/1"))
                .body("errors.type", contains("urn:nhan:problem:channel-listing.not-live"));

        member.get(listings).then().statusCode(200).body("items", empty());
    }

    @Test
    void goodsOfAnotherAreRefusedAsIfTheyWereNotOnSale() {
        var another = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        var theirs = another.product();
        another.addPhoto(theirs, 1).then().statusCode(201);
        another.offer(theirs, 65_000);
        another.publish(theirs).then().statusCode(200);

        member.put(listings, Map.of("products", List.of(theirs)))
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:channel-listing.not-live"));
    }

    @Test
    void anEmptyWishIsRefused() {
        for (var nothing : List.of(Map.of("products", List.of()), Map.of())) {
            member.put(listings, nothing).then().statusCode(422);
        }
    }

    @Test
    void whatSomebodyChangedThereIsWrittenOverWhenOursIsKept() throws SQLException {
        drifted();

        decide("ours").statusCode(200).body("state", equalTo("due"));
        shop.work();

        state("live");
        assertThat(shop.market().bySku(shop.sku()).orElseThrow().title()).isEqualTo(Farm.PRODUCT);
    }

    @Test
    void whatSomebodyChangedThereStandsWhenTheirsIsKept() throws SQLException {
        drifted();

        decide("theirs").statusCode(200);
        shop.work();

        state("live");
        assertThat(shop.market().bySku(shop.sku()).orElseThrow().title()).isEqualTo(THEIRS);
    }

    @Test
    void whatWasDeletedThereComesBackOrStaysAway() throws SQLException {
        publish();
        shop.work();
        shop.market().deleteByHand(shop.sku());
        later();
        state("gone");

        decide("ours").statusCode(200);
        shop.work();
        state("live");

        shop.market().deleteByHand(shop.sku());
        later();
        decide("theirs").statusCode(200);
        shop.work();
        state("off");
        assertThat(shop.market().remoteCount()).isZero();
    }

    @Test
    void nothingIsDecidedWhereNothingDiffers() {
        publish();
        shop.work();

        decide("ours").statusCode(409).body("type", equalTo("urn:nhan:problem:channel-listing.nothing-to-decide"));
        decide("mine").statusCode(422).body("errors.pointer", contains("/choice"));
    }

    @Test
    void whatIsStuckIsTriedAgain() {
        shop.market().inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        publish();
        for (int i = 0; i < 14; i++) {
            shop.work();
            MovableClock.forward(Duration.ofMinutes(16));
        }
        member = shop.seller();
        state("stuck").body("items[0].why.kind", equalTo("transient")).body("items[0].nextAt", nullValue());

        shop.market().calm();
        member.put(listings + "/" + binding() + "/retry").then().statusCode(200).body("state", equalTo("due"));
        shop.work();

        state("live");
    }

    @Test
    void whatIsTakenOffIsSeenThereNoMoreAndComesBackWhenItIsWantedAgain() throws SQLException {
        publish();
        shop.work();

        member.delete(listings + "/" + binding()).then().statusCode(200).body("wanted", equalTo(false));
        member.delete(listings + "/" + binding()).then().statusCode(200);
        shop.work();

        state("off");
        assertThat(shop.market().bySku(shop.sku()).orElseThrow().buyable()).isFalse();
        member.put(listings + "/" + binding() + "/retry").then().statusCode(409);

        publish().body("begun", equalTo(1));
        shop.work();
        state("live");
        assertThat(shop.market().bySku(shop.sku()).orElseThrow().buyable()).isTrue();
    }

    @Test
    void aDryRunTellsWhatWouldBeDoneAndAsksNobody() {
        publish();
        preview().body("steps.kind", contains("picture", "create")).body("findings", empty());
        assertThat(shop.market().received()).isEmpty();

        shop.work();
        var calls = shop.market().received().size();
        preview().body("steps", empty());

        shop.farm().offer(shop.product(), 91_000);
        shop.farm().publish(shop.product()).then().statusCode(200);
        preview()
                .body("steps.kind", contains("price"))
                .body("steps[0].changes[0].before", equalTo("85000"))
                .body("steps[0].changes[0].after", equalTo("91000"));
        assertThat(shop.market().received()).hasSize(calls);
    }

    @Test
    void whatTheMarketplaceWouldRefuseIsToldAndNotSent() {
        var product = shop.longNamedProduct();
        member.put(listings, Map.of("products", List.of(product))).then().statusCode(200);
        shop.work();

        state("blocked")
                .body("items[0].why.kind", equalTo("check"))
                .body("items[0].why.findings.rule", hasItems("title.too-long"));
        preview().body("blocked", equalTo(true)).body("findings.field", contains("title"));
        assertThat(shop.market().received()).isEmpty();
    }

    @Test
    void whatWaitsForItsSellerDoesNotSayThatItGoesOnByItself() throws SQLException {
        member.put(listings, Map.of("products", List.of(shop.longNamedProduct())))
                .then()
                .statusCode(200);
        shop.work();

        due("now() + interval '400 days'");
        state("blocked").body("items[0].nextAt", nullValue());

        due("now() - interval '1 minute'");
        state("blocked").body("items[0].nextAt", notNullValue());
    }

    private void due(String when) throws SQLException {
        BehindTheWall.change(
                "update channel_binding set due_at = " + when + " where account_id = '" + shop.account() + "'",
                "channel_binding");
    }

    @Test
    void whoseAccountItIsNotFindsNothing() {
        publish();
        var binding = binding();
        for (var stranger : List.of(People.member(Api.HUNG_YEN), People.member(Api.THAI_NGUYEN))) {
            stranger.get(listings).then().statusCode(404).body("type", equalTo("urn:nhan:problem:channel.not-found"));
            stranger.put(listings, Map.of("products", List.of(shop.product())))
                    .then()
                    .statusCode(404);
            for (var what : List.of("", "/steps", "/preview")) {
                stranger.get(listings + "/" + binding + what).then().statusCode(404);
            }
            stranger.put(listings + "/" + binding + "/retry").then().statusCode(404);
            stranger.delete(listings + "/" + binding).then().statusCode(404);
        }
        member.get(listings + "/" + UUID.randomUUID()).then().statusCode(404);
        state("due");
    }

    @Test
    void anOfficerOfTheProvinceReadsAndChangesNothing() {
        publish();
        var officer = People.atWork(Api.HUNG_YEN, "officer");

        officer.get(listings).then().statusCode(200).body("items[0].state", equalTo("due"));
        officer.get(listings + "/" + binding() + "/preview").then().statusCode(200);

        officer.put(listings, Map.of("products", List.of(shop.product())))
                .then()
                .statusCode(403);
        officer.put(listings + "/" + binding() + "/retry").then().statusCode(403);
        officer.delete(listings + "/" + binding()).then().statusCode(403);
    }

    private void drifted() throws SQLException {
        publish();
        shop.work();
        shop.market().editByHand(shop.sku(), Map.of("title", THEIRS));
        later();
        state("drifted")
                .body("items[0].drift.title.ours", equalTo(Farm.PRODUCT))
                .body("items[0].drift.title.theirs", equalTo(THEIRS));
    }

    private void later() {
        shop.workAtTheNextLook();
        member = shop.seller();
    }

    private ValidatableResponse publish() {
        return member.put(listings, Map.of("products", List.of(shop.product())))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(String choice) {
        return member.put(listings + "/" + binding() + "/decision", Map.of("choice", choice))
                .then();
    }

    private ValidatableResponse preview() {
        return member.get(listings + "/" + binding() + "/preview").then().statusCode(200);
    }

    private ValidatableResponse state(String expected) {
        return member.get(listings).then().statusCode(200).body("items[0].state", equalTo(expected));
    }

    private String binding() {
        return member.get(listings).then().statusCode(200).extract().path("items[0].id");
    }
}
