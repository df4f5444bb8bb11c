package vn.nhan.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.gs1.CheckDigit;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class PackagesTest {

    private static final AtomicInteger GTINS = new AtomicInteger(770_000);

    private Api member;
    private Farm farm;
    private String product;
    private String variant;

    @BeforeEach
    void aProduct() {
        member = People.member(Api.HUNG_YEN);
        farm = Farm.of(member);
        product = farm.product();
        variant = member.get("/products/" + product).path("variants[0].id");
    }

    @Test
    void firstPackageStandsForTheProduct() {
        member.post("/products/" + product + "/variants", packing(Map.of("netWeightGrams", 500)))
                .then()
                .statusCode(201)
                .body("netWeightGrams", equalTo(1000))
                .body("variants.netWeightGrams", contains(1000, 500));
    }

    @Test
    void gtinOfAPackageIsNotCheckedUntilSomebodyDid() {
        member.post("/products/" + product + "/variants", packing(Map.of("gtin", "9520000000012")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/gtin"));
        var numbered = Map.<String, Object>of("gtin", newGtin(), "gtinHolder", "HTX Nhãn lồng");
        member.post("/products/" + product + "/variants", packing(numbered))
                .then()
                .statusCode(201)
                .body("variants.gtinState", contains("none", "not-checked"))
                .body("variants[1].gtinHolder", equalTo("HTX Nhãn lồng"));
        member.post("/products/" + product + "/variants", packing(numbered))
                .then()
                .statusCode(409);
    }

    @Test
    void officerSaysWhetherAGtinMatchesItsLicenceUntilItChanges() {
        String second = member.post("/products/" + product + "/variants", packing(Map.of("gtin", newGtin())))
                .path("variants[1].id");
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        officer.get("/gtins").then().statusCode(200).body("variantId", hasItem(second));

        officer.put("/variants/" + second + "/gtin-check", Map.of("state", "confirmed"))
                .then()
                .statusCode(200)
                .body("gtinState", equalTo("confirmed"));
        officer.put("/variants/" + variant + "/gtin-check", Map.of("state", "confirmed"))
                .then()
                .statusCode(404);
        member.put("/products/" + product + "/variants/" + second, packing(Map.of("gtin", newGtin())))
                .then()
                .statusCode(200)
                .body("variants[1].gtinState", equalTo("not-checked"));
    }

    @Test
    void removedPackageCanBePutBackAndTheLastOneStays() {
        member.delete("/products/" + product + "/variants/" + variant).then().statusCode(409);
        member.post("/products/" + product + "/variants", packing(Map.of("netWeightGrams", 500)));

        member.delete("/products/" + product + "/variants/" + variant)
                .then()
                .statusCode(200)
                .body("variants", hasSize(1));
        member.put("/products/" + product + "/variants/" + variant + "/restoration")
                .then()
                .statusCode(200)
                .body("variants.netWeightGrams", containsInAnyOrder(1000, 500));
    }

    @Test
    void pricesBeyondReasonAreRefused() {
        for (var price : List.of(0L, 1_000_000_000_000_000L)) {
            member.put("/products/" + product + "/variants/" + variant, packing(Map.of("priceDong", price)))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/priceDong"));
        }
    }

    @Test
    void nothingIsOfferedBeforeItsKindSaysWhatItMust() {
        var bare = new HashMap<>(Farm.product(null));
        bare.remove("attributes");
        bare.remove("seasons");
        farm.submit();
        People.atWork(Api.HUNG_YEN, "officer")
                .put("/businesses/" + farm.businessId() + "/verification")
                .then()
                .statusCode(200);
        String id = member.post("/businesses/" + farm.businessId() + "/products", bare)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        farm.addPhoto(id, 1).then().statusCode(201);
        farm.offer(id, 65_000);

        farm.publish(id).then().statusCode(409).body("errors.pointer", contains("/attributes/variety"));
        edit(id, Map.of("variety", "Nhãn lồng")).then().statusCode(200);
        farm.publish(id).then().statusCode(409).body("errors.pointer", contains("/seasons"));
        member.put(
                        "/products/" + id + "/seasons",
                        Map.of("seasons", List.of(Map.of("fromDay", 15, "fromMonth", 6, "toDay", 30, "toMonth", 9))))
                .then()
                .statusCode(200);
        farm.publish(id).then().statusCode(200).body("listing", equalTo("live"));
    }

    @Test
    void attributeOfAnotherKindIsRefused() {
        edit(product, Map.of("alcohol-strength", "40"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/attributes/alcohol-strength"));
    }

    @Test
    void daysThatNoCalendarHasAreNoSeason() {
        member.put(
                        "/products/" + product + "/seasons",
                        Map.of("seasons", List.of(Map.of("fromDay", 31, "fromMonth", 2, "toDay", 1, "toMonth", 3))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/seasons/0"));
    }

    @Test
    void oldAddressStaysTheProductsOwn() {
        String before = member.get("/products/" + product).path("slug");
        String after = member.put("/products/" + product, Map.of("name", "Nhãn hương chi"))
                .then()
                .statusCode(200)
                .extract()
                .path("slug");
        Assertions.assertThat(after).startsWith("nhan-huong-chi");

        String another = member.post("/businesses/" + farm.businessId() + "/products", Farm.product(null))
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
        Assertions.assertThat(another).isNotEqualTo(before);
        member.put("/products/" + product, Map.of("name", Farm.PRODUCT))
                .then()
                .statusCode(200)
                .body("slug", equalTo(before));
    }

    @Test
    void whoReadAnOlderVersionIsShownBothAndWritesNothing() {
        renameFirstVersion("Nhãn lồng").then().statusCode(200);

        renameFirstVersion("Nhãn khác")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:nhan:problem:edit.conflict"))
                .body("differences.pointer", contains("/name"))
                .body("differences[0].theirs", equalTo("Nhãn lồng"))
                .body("differences[0].yours", equalTo("Nhãn khác"));
        member.get("/products/" + product).then().body("name", equalTo("Nhãn lồng"));
        renameFirstVersion("Nhãn lồng").then().statusCode(200);
    }

    private Response renameFirstVersion(String name) {
        return member.request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("name", name))
                .put("/api/v1/products/" + product);
    }

    /** From the prefix that GS1 keeps for examples. */
    private static String newGtin() {
        var body = "952%09d".formatted(GTINS.incrementAndGet());
        return body + CheckDigit.of(body);
    }

    private Response edit(String id, Map<String, String> attributes) {
        return member.put(
                "/products/" + id, Map.of("name", Farm.PRODUCT, "category", "fresh-fruit", "attributes", attributes));
    }

    private static Map<String, Object> packing(Map<String, Object> said) {
        var packing = new HashMap<String, Object>(Map.of("netWeightGrams", 1000, "priceDong", 65_000));
        packing.putAll(said);
        return packing;
    }
}
