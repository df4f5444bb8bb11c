package vn.nhan.business.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Nothing of a seller who is not verified, or not any more, is published: Law 122/2025/QH15. */
@Server
class SuspensionTest {

    private static final Map<String, String> WHY = Map.of("reason", "Có phản ánh cần làm rõ.");

    private final OutboxDelivery outbox;

    private Api officer;
    private Farm farm;
    private String product;
    private String slug;

    SuspensionTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void aFarmSellsOnTheStorefront() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        farm = Farm.verified(People.member(Api.HUNG_YEN), officer);
        product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        slug = farm.publish(product).then().statusCode(200).extract().path("slug");
        Deliveries.deliver(outbox);
        assertThat(isOnSale()).isTrue();
    }

    @Test
    void goodsOfASuspendedSellerLeaveTheStorefrontAndComeBackWhenThatIsLifted() {
        decide("suspension");

        assertThat(isOnSale()).isFalse();
        farm.publish(product).then().statusCode(409).body("type", is("urn:nhan:problem:business.not-verified"));

        officer.delete("/businesses/" + farm.businessId() + "/suspension")
                .then()
                .statusCode(200);
        Deliveries.deliver(outbox);
        assertThat(isOnSale()).isTrue();
    }

    @Test
    void newPriceDoesNotPutASuspendedSellersGoodsBack() {
        decide("suspension");

        farm.offer(product, 70_000);

        assertThat(isOnSale()).isFalse();
    }

    @Test
    void reviewThatIsOpenAgainTakesTheGoodsOffUntilTheNextVerdict() {
        decide("reopening");
        assertThat(isOnSale()).isFalse();

        officer.put("/businesses/" + farm.businessId() + "/verification").then().statusCode(200);
        Deliveries.deliver(outbox);
        assertThat(isOnSale()).isTrue();
    }

    @Test
    void closedSellersGoodsAreGoneAndCannotBePublished() {
        decide("closure");

        assertThat(isOnSale()).isFalse();
        farm.publish(product).then().statusCode(409);
    }

    @Test
    void unverifiedSellerPublishesNothing() {
        var other = Farm.of(People.member(Api.HUNG_YEN));
        var goods = other.product();
        other.addPhoto(goods, 2).then().statusCode(201);
        other.offer(goods, 50_000);

        other.publish(goods).then().statusCode(409).body("type", is("urn:nhan:problem:business.not-verified"));
    }

    @Test
    void labelGoesOnTellingItsLotAndTellsThatTheSellerIsSuspended() {
        var address = farm.labelledLot();
        var before = Jsoup.parse(Farm.scan(address).asString());
        assertThat(before.select(".notice--warn")).isEmpty();

        decide("suspension");

        var page =
                Jsoup.parse(Farm.scan(address).then().statusCode(200).extract().asString());
        assertThat(page.select(".notice--warn").text()).contains("tạm dừng");
        assertThat(page.select("h1").text()).isEqualTo(Farm.PRODUCT);
        assertThat(page.select(".cert").text()).contains(Farm.CERTIFIER);
        officer.delete("/businesses/" + farm.businessId() + "/suspension")
                .then()
                .statusCode(200);
        Deliveries.deliver(outbox);
        assertThat(Jsoup.parse(Farm.scan(address).asString()).select(".notice--warn"))
                .isEmpty();
    }

    private void decide(String what) {
        officer.put("/businesses/" + farm.businessId() + "/" + what, WHY).then().statusCode(200);
        Deliveries.deliver(outbox);
    }

    /** Both found by search and shown on its own page, or neither. */
    private boolean isOnSale() {
        var found = shop("/products?q=" + Farm.PRODUCT).asString().contains("/products/" + slug + "\"");
        var shown = shop("/products/" + slug).statusCode() == 200;
        assertThat(found).isEqualTo(shown);
        return found;
    }

    private static io.restassured.response.Response shop(String path) {
        return given().header("Host", Api.HUNG_YEN).get(path);
    }
}
