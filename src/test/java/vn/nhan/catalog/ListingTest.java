package vn.nhan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.vertx.VertxContextSupport;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The terms of an offer, its versions, and what may not stand in it. */
@Server
class ListingTest {

    private final AnnounceJob job;

    private Farm farm;
    private Api member;
    private String product;

    ListingTest(AnnounceJob job) {
        this.job = job;
    }

    @BeforeEach
    void anOffer() {
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        member = farm.member();
        product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
    }

    @AfterEach
    void theClockGoesRight() {
        MovableClock.reset();
    }

    @Test
    void anOfferForADayToComeIsSeenFromThatMomentOnWithoutAJob() throws Throwable {
        var soon = Instant.now().plus(Duration.ofMinutes(2));
        terms(Map.of(
                        "visibleFrom",
                        soon.toString(),
                        "visibleUntil",
                        soon.plus(Duration.ofMinutes(3)).toString()))
                .then()
                .statusCode(200);
        farm.publish(product).then().statusCode(200);
        member.get("/products/" + product + "/listing")
                .then()
                .body("visible", is(false))
                .body("toCome", is(true));
        member.get("/products/" + product).then().body("listing", is("live")).body("storefrontPath", nullValue());

        MovableClock.forward(Duration.ofSeconds(130));
        member.get("/products/" + product + "/listing").then().body("visible", is(true));
        member.get("/products/" + product).then().body("storefrontPath", notNullValue());

        VertxContextSupport.subscribeAndAwait(job::run);
        MovableClock.forward(Duration.ofMinutes(4));
        member.get("/products/" + product + "/listing")
                .then()
                .body("visible", is(false))
                .body("toCome", is(false));
    }

    @Test
    void whoComesTooLateIsShownBothVersions() {
        int version = member.get("/products/" + product + "/listing").path("version");
        terms(Map.of("languages", java.util.List.of("vi", "en"), "version", version))
                .then()
                .statusCode(200);

        terms(Map.of("languages", java.util.List.of("vi"), "version", version))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:edit.conflict"))
                .body("differences[0].pointer", is("/languages"))
                .body("differences[0].theirs", is("vi, en"))
                .body("differences[0].yours", is("vi"));
        terms(Map.of("languages", java.util.List.of("vi", "en"), "version", version))
                .then()
                .statusCode(200);
        member.request()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("languages", java.util.List.of("vi")))
                .put("/api/v1/products/" + product + "/listing/terms")
                .then()
                .statusCode(412)
                .body("type", is("urn:nhan:problem:edit.conflict"))
                .body("differences[0].theirs", is("vi, en"))
                .body("differences[0].yours", is("vi"));
    }

    @Test
    void twoPricesAtOnceAreBothShown() {
        int version = member.get("/products/" + product).path("listingVersion");
        farm.offer(product, 70_000);

        member.put("/products/" + product + "/listing", Map.of("priceDong", 80_000, "version", version))
                .then()
                .statusCode(409)
                .body("differences[0].theirs", is("70.000\u00A0₫"))
                .body("differences[0].yours", is("80.000\u00A0₫"));
    }

    @Test
    void everyChangeIsAVersionAndAnyOfThemIsPutBack() {
        farm.publish(product).then().statusCode(200);
        farm.offer(product, 90_000);
        var text = new HashMap<String, Object>();
        text.put("name", "Nhãn muộn Khoái Châu");
        text.put("category", "fresh-fruit");
        text.put("attributes", Map.of("variety", "Nhãn muộn"));
        text.put("description", "Cùi dày, hạt nhỏ, ngọt nhẹ.");
        member.put("/products/" + product, text).then().statusCode(200);

        member.get("/products/" + product + "/listing/versions")
                .then()
                .body("number", is(java.util.List.of(3, 2, 1)))
                .body("[0].fields", hasItem("name"))
                .body("[1].fields.size()", is(1));
        member.get("/products/" + product + "/listing/versions/3")
                .then()
                .body(
                        "changes.find { it.field == 'description' }.pieces.find { it.kind == 'GONE' }.text",
                        notNullValue());

        member.put("/products/" + product + "/listing/versions/1/restoration")
                .then()
                .statusCode(200)
                .body("name", is(Farm.PRODUCT))
                .body("priceDong", is(65_000));
        member.get("/products/" + product + "/listing/versions")
                .then()
                .body("[0].number", is(4))
                .body("[0].restores", is(1));
        member.put("/products/" + product + "/listing/versions/99/restoration")
                .then()
                .statusCode(404);
    }

    @Test
    void pausingAndArchivingTakeItOffAndNothingElseDoes() {
        farm.publish(product).then().statusCode(200).body("storefrontPath", notNullValue());
        member.delete("/products/" + product + "/listing/publication")
                .then()
                .statusCode(200)
                .body("listing", is("paused"))
                .body("storefrontPath", nullValue());
        member.put("/products/" + product + "/listing/archival")
                .then()
                .statusCode(200)
                .body("listing", is("archived"));
        assertThat(farm.publish(product).statusCode()).isEqualTo(409);
        member.delete("/products/" + product + "/listing/archival").then().body("listing", is("draft"));
    }

    @ParameterizedTest
    @CsvSource({"0", "1000000000000000", "10000000001", "-1"})
    void impossiblePricesAreRefused(long dong) {
        member.put("/products/" + product + "/listing", Map.of("priceDong", dong))
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "Nhãn 0900 000 012, goods.phone-in-name",
        "Nhãn ０９００００００１２, goods.phone-in-name",
        "Nhãn +84.900.000.012, goods.phone-in-name",
        "<b>Nhãn</b>, goods.markup-in-name",
        "Nhãn www.nhan.example, goods.link-in-name",
        "Nhãn 🔥, goods.picture-in-name",
        "Nhãn \u202Egnôl, text.direction",
        "Nhãn \u2067gnôl, text.direction",
    })
    void namesThatAreNoNamesAreRefusedEachWithItsSentence(String name, String code) {
        var body = new HashMap<>(Farm.product(null));
        body.put("name", name);

        member.post("/businesses/" + farm.businessId() + "/products", body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/name"))
                .body("errors[0].type", is("urn:nhan:problem:" + code));
    }

    @Test
    void htmlScriptsAndLinksInADescriptionAreTakenOut() {
        var body = new HashMap<>(Farm.product(null));
        body.put(
                "description",
                "<p>Cùi <strong>dày</strong></p><script>alert(1)</script><a href=\"https://nhan.example\">Xem</a>");

        member.post("/businesses/" + farm.businessId() + "/products", body)
                .then()
                .statusCode(201)
                .body("description", is("Cùi **dày**\n\nXem"));
    }

    @Test
    void aDescriptionOfTwoMegabytesIsRefused() {
        var body = new HashMap<>(Farm.product(null));
        body.put("description", "<b>x</b>".repeat(250_000));

        member.post("/businesses/" + farm.businessId() + "/products", body)
                .then()
                .statusCode(422)
                .body("errors[0].type", is("urn:nhan:problem:text.too-long"));
    }

    private io.restassured.response.Response terms(Map<String, Object> terms) {
        return member.put("/products/" + product + "/listing/terms", terms);
    }
}
