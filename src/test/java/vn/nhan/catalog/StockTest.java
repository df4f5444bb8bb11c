package vn.nhan.catalog;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Packages that are there, and those that are spoken for. */
@Server
class StockTest {

    private static final int RUSH = 8;

    private Api member;
    private String product;
    private String variant;

    @BeforeEach
    void aProduct() {
        member = People.member(Api.HUNG_YEN);
        product = Farm.of(member).product();
        variant = member.get("/products/" + product).path("variants[0].id");
    }

    @Test
    void stockIsNeverBelowWhatIsReserved() {
        stock(10).then().statusCode(200);
        reserve(7, "A").then().statusCode(201);

        stock(6).then().statusCode(409).body("errors.pointer", hasItem("/stock"));
        reserve(4, "B").then().statusCode(409).body("errors.pointer", hasItem("/quantity"));
        member.get("/products/" + product)
                .then()
                .body("variants[0].stock", equalTo(10))
                .body("variants[0].reserved", equalTo(7));
    }

    @Test
    void whatIsSoldLeavesTheStockAndWhatIsGivenBackDoesNot() {
        stock(10);
        String sold = reserve(3, "A").path("id");
        String back = reserve(2, "B").path("id");

        member.put("/reservations/" + sold + "/sale").then().statusCode(200);
        member.delete("/reservations/" + back).then().statusCode(200);

        member.get("/products/" + product)
                .then()
                .body("variants[0].stock", equalTo(7))
                .body("variants[0].reserved", equalTo(0));
        member.put("/reservations/" + sold + "/sale").then().statusCode(404);
    }

    @Test
    void oneOrderThatIsSoldTwiceAtOnceLeavesTheStockOnce() {
        stock(10);
        String order = reserve(3, "A").path("id");

        var answers = IntStream.range(0, RUSH)
                .mapToObj(again -> CompletableFuture.supplyAsync(
                        () -> member.put("/reservations/" + order + "/sale").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        Assertions.assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        Assertions.assertThat(answers).filteredOn(status -> status == 404).hasSize(RUSH - 1);
        member.get("/products/" + product).then().body("variants[0].stock", equalTo(7));
    }

    @Test
    void ordersThatComeAtOnceDoNotSellTheSamePackageTwice() {
        stock(3);

        var answers = IntStream.range(0, RUSH)
                .mapToObj(order -> CompletableFuture.supplyAsync(
                        () -> reserve(1, "DH-" + order).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        Assertions.assertThat(answers).filteredOn(status -> status == 201).hasSize(3);
        Assertions.assertThat(answers).filteredOn(status -> status == 409).hasSize(RUSH - 3);
    }

    @Test
    void oneOrderReservesOnce() {
        stock(10);
        reserve(1, "A").then().statusCode(201);

        reserve(1, "A").then().statusCode(409).body("errors.pointer", hasItem("/reference"));
    }

    private Response stock(int packages) {
        return member.put(
                "/products/" + product + "/variants/" + variant,
                Map.of("netWeightGrams", 1000, "priceDong", 65_000, "stock", packages));
    }

    private Response reserve(int quantity, String reference) {
        return member.post(
                "/variants/" + variant + "/reservations",
                Map.of("quantity", quantity, "reference", reference, "minutes", 60));
    }
}
