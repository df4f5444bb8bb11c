package vn.nhan.catalog.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What is offered, before and while a moderator looks at it. */
@Server
class ModerationTest {

    private Api officer;
    private Farm farm;

    @BeforeEach
    void aVerifiedFarm() {
        officer = People.officer(Api.HUNG_YEN);
        farm = Farm.verified(People.member(Api.HUNG_YEN), officer);
    }

    @Test
    void ordinaryGoodsAreSeenAtOnceAndWaitToBeLookedAt() {
        var product = ready(farm.product());
        farm.publish(product).then().statusCode(200).body("listing", is("live"));
        var listing = listing(product);
        officer.get("/listings?queue=posted").then().body("id", hasItem(listing));

        officer.put("/listings/" + listing + "/inspection").then().statusCode(200);

        officer.get("/listings?queue=posted").then().body("id", not(hasItem(listing)));
        officer.get("/products/" + product).then().body("listing", is("live"));
        farm.member()
                .put("/products/" + product, text("Nhãn lồng Phố Hiến loại đặc biệt"))
                .then()
                .statusCode(200);
        officer.get("/listings?queue=posted").then().body("id", hasItem(listing));
    }

    @Test
    void goodsOfAConditionalTradeWaitForAModeratorWhoHasSeenTheLicence() {
        var product = ready(alcohol());
        farm.publish(product).then().statusCode(200).body("listing", is("submitted"));
        var listing = listing(product);
        officer.get("/listings").then().body("id", hasItem(listing));

        officer.put("/listings/" + listing + "/approval", Map.of("licenceSeen", false))
                .then()
                .statusCode(422)
                .body("errors[0].type", is("urn:nhan:problem:listing.licence-unconfirmed"));
        officer.get("/products/" + product).then().body("listing", is("submitted"));

        officer.put("/listings/" + listing + "/approval", Map.of("licenceSeen", true))
                .then()
                .statusCode(200)
                .body("status", is("live"));
        officer.get("/listings/" + listing + "/decisions")
                .then()
                .body("[0].verb", is("approve"))
                .body("[0].licence", is("Giấy phép số 01, ngày 05/01/2026"));
    }

    @Test
    void withoutALicenceOnTheListingNothingIsSubmittedAtAll() {
        var body = body("alcohol", alcoholSays());
        var says = new HashMap<>(alcoholSays());
        says.remove("licence");
        body.put("attributes", says);
        String product = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(farm.publish(ready(product)).statusCode()).isEqualTo(409);
    }

    @Test
    void anotherLicenceIsNotCoveredByTheApprovalOfTheFirst() {
        var product = ready(alcohol());
        farm.publish(product).then().statusCode(200);
        var listing = listing(product);
        officer.put("/listings/" + listing + "/approval", Map.of("licenceSeen", true));

        var says = new HashMap<>(alcoholSays());
        says.put("licence", "Giấy phép số 02");
        farm.member()
                .put(
                        "/products/" + product,
                        Map.of("name", "Rượu nếp thử nghiệm", "category", "alcohol", "attributes", says))
                .then()
                .statusCode(200)
                .body("listing", is("submitted"));
    }

    @Test
    void whatIsTakenDownSaysWhyIsMendedAndWaitsAgain() {
        var product = ready(farm.product());
        farm.publish(product).then().statusCode(200);
        var listing = listing(product);

        officer.put("/listings/" + listing + "/take-down", Map.of("reason", "other"))
                .then()
                .statusCode(422);
        officer.put(
                        "/listings/" + listing + "/take-down",
                        Map.of("reason", "misleading", "text", "Ảnh không phải nhãn lồng."))
                .then()
                .statusCode(200)
                .body("status", is("taken-down"));
        farm.member()
                .get("/products/" + product + "/listing")
                .then()
                .body("takenDown.reason", is("misleading"))
                .body("takenDown.text", is("Ảnh không phải nhãn lồng."));

        farm.publish(product).then().statusCode(200).body("listing", is("submitted"));
        officer.put("/listings/" + listing + "/approval", Map.of("licenceSeen", false))
                .then()
                .statusCode(200)
                .body("status", is("live"));
    }

    @Test
    void aDecisionIsTakenBackAndNotTwice() {
        var product = ready(farm.product());
        farm.publish(product).then().statusCode(200);
        var listing = listing(product);
        officer.put("/listings/" + listing + "/take-down", Map.of("reason", "copied"));

        officer.delete("/listings/" + listing + "/approval").then().statusCode(409);
        officer.delete("/listings/" + listing + "/take-down")
                .then()
                .statusCode(200)
                .body("status", is("live"));
        officer.delete("/listings/" + listing + "/take-down").then().statusCode(409);
        officer.get("/listings/" + listing + "/decisions")
                .then()
                .body("verb", equalTo(java.util.List.of("reverse", "take-down")));
    }

    @Test
    void twoModeratorsDontDoTheSameWork() {
        var product = ready(alcohol());
        farm.publish(product).then().statusCode(200);
        var listing = listing(product);
        officer.put("/listings/" + listing + "/review").then().statusCode(200).body("mine", is(true));

        People.officer(Api.HUNG_YEN)
                .put("/listings/" + listing + "/approval", Map.of("licenceSeen", true))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:listing.in-review-elsewhere"));
        officer.delete("/listings/" + listing + "/review")
                .then()
                .statusCode(200)
                .body("status", is("submitted"));
    }

    @Test
    void nothingOfAnUnverifiedSellerIsPublished() {
        var draft = Farm.of(People.member(Api.HUNG_YEN));
        var product = draft.product();
        draft.addPhoto(product, 1);
        draft.offer(product, 65_000);

        assertThat(draft.publish(product).statusCode()).isBetween(400, 499);
    }

    private String ready(String product) {
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        return product;
    }

    private String listing(String product) {
        return farm.member()
                .get("/products/" + product + "/listing")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static Map<String, Object> text(String name) {
        return Map.of("name", name, "category", "fresh-fruit", "attributes", Map.of("variety", "Nhãn lồng"));
    }

    private String alcohol() {
        return farm.member()
                .post("/businesses/" + farm.businessId() + "/products", body("alcohol", alcoholSays()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(String category, Map<String, String> says) {
        var body = new HashMap<String, Object>();
        body.put("name", "Rượu nếp thử nghiệm");
        body.put("netWeightGrams", 500);
        body.put("category", category);
        body.put("attributes", says);
        return body;
    }

    private static Map<String, String> alcoholSays() {
        return Map.of(
                "ingredients", "Gạo nếp, men",
                "alcohol-strength", "29,5",
                "warning", "Người dưới 18 tuổi không dùng",
                "licence", "Giấy phép số 01, ngày 05/01/2026",
                "safety-certificate", "Số 7/2026");
    }
}
