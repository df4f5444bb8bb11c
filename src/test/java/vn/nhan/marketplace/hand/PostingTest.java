package vn.nhan.marketplace.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** What sellers say of goods that they put somewhere: their word, shown as theirs. */
@Server
class PostingTest {

    private ByHand shop;
    private Api member;

    @BeforeEach
    void aShopAtPostmart() {
        shop = new ByHand();
        member = shop.farm.member();
    }

    @Test
    void theShopIsReadyAtOnceAndSaysThatNothingIsCalled() {
        member.get("/channel-accounts/" + shop.account)
                .then()
                .statusCode(200)
                .body("status", equalTo("active"))
                .body("way", equalTo("hand"))
                .body("marketplace", equalTo("Postmart"))
                .body("address", equalTo(ByHand.SHOP));
        member.put("/channel-accounts/" + shop.account + "/check")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:channel.nothing-to-check"));
    }

    @Test
    void aShopElsewhereIsNoneOfThisMarketplace() {
        member.post(
                        "/businesses/" + shop.farm.businessId() + "/channel-accounts",
                        Map.of("channel", "postmart", "name", "Gian", "address", "https://postmart.vn@evil.example/a"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/address"));
        member.post(
                        "/businesses/" + shop.farm.businessId() + "/channel-accounts",
                        Map.of("channel", "province-floor", "name", "Gian", "address", "https://san.example/htx"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/floor"));
    }

    @Test
    void whatIsChosenWaitsForItsSellerAndIsNeverCalledPublished() {
        var posting = shop.chosen();

        member.get(shop.listings())
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("to-post"))
                .body("items[0].readAt", nullValue())
                .body("items[0].said", nullValue());
        ByHand.read(member, posting)
                .body("state", equalTo("to-post"))
                .body("shown.title", equalTo(Farm.PRODUCT))
                .body("shown.packs[0].priceDong", equalTo(85_000))
                .body("said", nullValue());

        member.put(posting, Map.of("address", ByHand.ADDRESS))
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("said.address", equalTo(ByHand.ADDRESS))
                .body("said.as", equalTo("member"))
                .body("said.goodUntil", notNullValue())
                .body("changes", empty());
        member.get(shop.listings())
                .then()
                .body("items[0].state", equalTo("confirmed"))
                .body("items[0].readAt", nullValue())
                .body("items[0].said.as", equalTo("member"));
        member.get(shop.listings() + "?state=live").then().body("items", empty());
    }

    @Test
    void addressesThatLeadElsewhereAreRefused() {
        var posting = shop.chosen();
        for (var wrong : List.of(
                "https://postmart.vn@evil.example/a",
                "javascript:alert(1)",
                "https://voso.vn/nhan",
                "https://postmart.vn/",
                "https://postmart.vn/" + "a".repeat(2_000))) {
            member.put(posting, Map.of("address", wrong))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/address"));
        }
        ByHand.read(member, posting).body("state", equalTo("to-post"));
    }

    @Test
    void aFloorOfTheProvinceTakesListingsOfItsOwnHostOnly() {
        var account = shop.connected(Map.of(
                "channel", "province-floor",
                "floor", "Sàn nông sản thử nghiệm",
                "name", "Gian",
                "address", "https://www.san-thu.example/htx"));
        var listings = "/channel-accounts/" + account + "/listings";
        member.put(listings, Map.of("products", List.of(shop.product))).then().statusCode(200);
        String id = member.get(listings).path("items[0].id");
        var posting = listings + "/" + id + "/posting";

        member.put(posting, Map.of("address", "https://san-khac.example/nhan"))
                .then()
                .statusCode(422);
        member.put(posting, Map.of("address", "https://san-thu.example/nhan"))
                .then()
                .statusCode(200)
                .body("marketplace", equalTo("Sàn nông sản thử nghiệm"));
    }

    @Test
    void aNewPriceIsToBeChangedThereAndSaidAgain() {
        var posting = shop.confirmed();
        shop.farm.offer(shop.product, 95_000);
        member.put(shop.listings(), Map.of("products", List.of(shop.product)));

        ByHand.read(member, posting)
                .body("state", equalTo("to-mend"))
                .body("changes.field", contains("price"))
                .body("changes[0].then", equalTo("85000"))
                .body("changes[0].now", equalTo("95000"));

        member.put(posting, Map.of("address", ByHand.ADDRESS))
                .then()
                .body("state", equalTo("confirmed"))
                .body("past.ended", contains("replaced"));
    }

    @Test
    void whoeverLookedAtOlderGoodsIsTold() {
        var posting = shop.chosen();
        String looked = ByHand.read(member, posting).extract().path("goods");
        shop.farm.offer(shop.product, 95_000);

        member.put(posting, Map.of("address", ByHand.ADDRESS, "goods", looked))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:posting.outdated"));
    }

    @Test
    void aWrongAddressIsTakenBackAndTheOneBeforeHoldsAgain() {
        var posting = shop.confirmed();
        member.put(posting, Map.of("address", "https://postmart.vn/nham"))
                .then()
                .statusCode(200);

        member.delete(posting)
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("said.address", equalTo(ByHand.ADDRESS))
                .body("past.ended", contains("mistaken"));
        member.delete(posting).then().statusCode(200).body("state", equalTo("to-post"));
        member.delete(posting).then().statusCode(409);
    }

    @Test
    void sayingTheSameTwiceIsSayingItOnce() throws SQLException {
        var posting = shop.confirmed();
        member.put(posting, Map.of("address", ByHand.ADDRESS))
                .then()
                .statusCode(200)
                .body("past", empty());

        assertThat(BehindTheWall.ask(
                        "select count(*) from channel_posting p join channel_binding b on b.id = p.binding_id where"
                                + " b.account_id = '" + shop.account + "'",
                        "channel_posting",
                        "channel_binding"))
                .containsExactly("1");
    }

    @Test
    void aPictureOfThePageIsKeptForItsPeopleAndOfficers() {
        var posting = shop.confirmed();
        member.request()
                .contentType("image/jpeg")
                .body(Pictures.jpeg(9))
                .put("/api/v1" + posting + "/evidence")
                .then()
                .statusCode(200)
                .body("said.evidence", equalTo(true));

        for (var who : List.of(member, shop.officer)) {
            assertThat(who.get(posting + "/evidence")
                            .then()
                            .statusCode(200)
                            .extract()
                            .contentType())
                    .isEqualTo("image/jpeg");
        }
        member.request()
                .contentType("image/jpeg")
                .body(Pictures.pdf())
                .put("/api/v1" + posting + "/evidence")
                .then()
                .statusCode(415);
    }

    @Test
    void whatItsSellerTakesOffHasToGoAndIsOffOnceTheySayItIsGone() {
        var posting = shop.confirmed();
        member.delete(posting.replace("/posting", "")).then().statusCode(200).body("state", equalTo("to-remove"));
        ByHand.read(member, posting).body("why", equalTo("unwanted"));
        member.delete(posting).then().statusCode(409);
        member.put(posting, Map.of("address", ByHand.ADDRESS)).then().statusCode(409);

        member.put(posting + "/removal").then().statusCode(200).body("state", equalTo("off"));
        member.put(posting + "/removal").then().statusCode(409);
    }

    @Test
    void othersFindNothing() {
        var posting = shop.confirmed();
        for (var other : List.of(People.member(Api.HUNG_YEN), People.member(Api.THAI_NGUYEN))) {
            other.get(posting).then().statusCode(404);
            other.put(posting, Map.of("address", ByHand.ADDRESS)).then().statusCode(404);
            other.delete(posting).then().statusCode(404);
            other.put(posting + "/removal").then().statusCode(404);
            other.get(posting + "/evidence").then().statusCode(404);
            other.get(posting + "/pack").then().statusCode(404);
            other.get("/channel-accounts/" + shop.account + "/pack").then().statusCode(404);
        }
    }
}
