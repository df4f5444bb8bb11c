package vn.nhan.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

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

/** A producer that had a record in both provinces. */
@Server
class AdoptedProducersTest {

    private static final String OLD_HOST = "hau-giang.localhost";
    private static final String NEW_HOST = "can-tho.localhost";

    private final OutboxDelivery outbox;

    private Farm old;
    private Farm kept;

    AdoptedProducersTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void oneProducerIsVerifiedInBothProvinces() {
        old = Farm.verified(People.member(OLD_HOST), People.officer(OLD_HOST));
        kept = Farm.verified(People.member(NEW_HOST), People.officer(NEW_HOST));
        Deliveries.deliver(outbox);
    }

    @Test
    void pageOfTheRecordThatWasMergedLeadsToTheSuccessorsOnBothHosts() {
        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            var officer = People.officer(NEW_HOST);
            var oldSlug = slug(officer, old);
            var keptSlug = slug(officer, kept);
            String link = officer.post(
                            "/businesses/" + kept.businessId() + "/firm-links",
                            Map.of("kind", "merged", "from", old.businessId(), "reason", "Cùng một chủ."))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            Deliveries.deliver(outbox);

            page(OLD_HOST, oldSlug)
                    .then()
                    .statusCode(307)
                    .header("Location", endsWith("/producers/can-tho~" + keptSlug));
            page(NEW_HOST, "hau-giang~" + oldSlug)
                    .then()
                    .statusCode(307)
                    .header("Location", endsWith("/producers/" + keptSlug));
            page(OLD_HOST, "can-tho~" + keptSlug).then().statusCode(200);

            officer.delete("/firm-links/" + link).then().statusCode(200);
            Deliveries.deliver(outbox);
            page(OLD_HOST, oldSlug).then().statusCode(200);
        }
    }

    private static Response page(String host, String slug) {
        return given().header("Host", host).redirects().follow(false).get("/producers/" + slug);
    }

    private static String slug(Api officer, Farm farm) {
        return officer.get("/businesses/" + farm.businessId()).path("slug");
    }
}
