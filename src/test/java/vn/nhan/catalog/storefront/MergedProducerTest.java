package vn.nhan.catalog.storefront;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The address of a producer whose record was merged into another's leads on to that one. */
@Server
class MergedProducerTest {

    private final OutboxDelivery outbox;

    private Api officer;

    MergedProducerTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void anOfficer() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void pageOfAMergedRecordLeadsToTheSurvivorUntilTheMergeIsUndone() {
        var merged = verified();
        var kept = verified();

        var link = merge(merged, kept);

        page(merged).then().statusCode(307).header("Location", endsWith("/producers/" + slug(kept)));
        page(kept).then().statusCode(200).body(containsString(Farm.NAME));
        data(merged).then().statusCode(307).header("Location", endsWith("/api/v1/storefront/producers/" + slug(kept)));
        data(kept).then().statusCode(200).body("producer.slug", equalTo(slug(kept)));

        officer.delete("/firm-links/" + link).then().statusCode(200);
        Deliveries.deliver(outbox);

        page(merged).then().statusCode(200);
        data(merged).then().statusCode(200);
    }

    @Test
    void pageOfARecordThatWasMergedTwiceLeadsToTheLastAtOnce() {
        var first = verified();
        var second = verified();
        var last = verified();

        merge(first, second);
        merge(second, last);

        page(first).then().statusCode(307).header("Location", endsWith("/producers/" + slug(last)));
        page(second).then().statusCode(307).header("Location", endsWith("/producers/" + slug(last)));
    }

    @Test
    void nobodyIsLedToASurvivorThatIsNotShown() {
        var merged = verified();
        var kept = verified();
        merge(merged, kept);

        officer.put("/businesses/" + kept.businessId() + "/suspension", Map.of("reason", "Đang kiểm tra."))
                .then()
                .statusCode(200);
        Deliveries.deliver(outbox);

        page(merged).then().statusCode(404);
        data(merged).then().statusCode(404);
    }

    private Farm verified() {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), officer);
        Deliveries.deliver(outbox);
        page(farm).then().statusCode(200);
        return farm;
    }

    private String merge(Farm from, Farm to) {
        String link = officer.post(
                        "/businesses/" + to.businessId() + "/firm-links",
                        Map.of("kind", "merged", "from", from.businessId(), "reason", "Cùng một chủ."))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Deliveries.deliver(outbox);
        return link;
    }

    private Response page(Farm farm) {
        return fetch("/producers/", farm);
    }

    private Response data(Farm farm) {
        return fetch("/api/v1/storefront/producers/", farm);
    }

    private Response fetch(String folder, Farm farm) {
        return given().header("Host", Api.HUNG_YEN).redirects().follow(false).get(folder + slug(farm));
    }

    private String slug(Farm farm) {
        return officer.get("/businesses/" + farm.businessId()).path("slug");
    }
}
