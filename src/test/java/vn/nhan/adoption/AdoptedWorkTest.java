package vn.nhan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.traceability.lot.TraceCode;

/** Work goes on after an adoption: what is old stays under the old number with all its children, what is new is new. */
@Server
class AdoptedWorkTest {

    private static final String OLD_HOST = "hau-giang.localhost";
    private static final String NEW_HOST = "can-tho.localhost";
    private static final int HAU_GIANG = 3;
    private static final int CAN_THO = 6;

    private final DataSource database;
    private final OutboxDelivery outbox;

    AdoptedWorkTest(DataSource database, OutboxDelivery outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Test
    void oldCooperativeGoesOnAtTheSuccessorsHostUnderItsOldNumber() throws Exception {
        var neighbour = Neighbour.at(OLD_HOST);
        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            var farm = neighbour.farm().workedBy(neighbour.signedInAt(NEW_HOST));

            var path = URI.create(farm.labelledLot()).getPath();
            var productId = farm.product();
            var photo = farm.addPhoto(productId, 2).then().statusCode(201).extract();
            farm.offer(productId, 70_000);
            farm.publish(productId).then().statusCode(200);
            Deliveries.deliver(outbox);

            assertThat(TraceCode.parse(path.substring("/t/".length())).tenant()).isEqualTo(HAU_GIANG);
            Farm.scan(path).then().statusCode(200);
            assertThat(photo.<String>path("photos[0].key")).startsWith("tenants/" + HAU_GIANG + "/");
            assertThat(new Rows(database, farm.businessId()).provincesByTable())
                    .containsKeys(
                            "business",
                            "business_member",
                            "growing_area",
                            "plot",
                            "certificate",
                            "diary_entry",
                            "product",
                            "listing",
                            "lot",
                            "milestone",
                            "outbox")
                    .allSatisfy((table, provinces) ->
                            assertThat(provinces).as(table).containsExactly(HAU_GIANG));
        }
    }

    @Test
    void profileOfABusinessThatBothProvincesHaveCanStillBeEdited() {
        var here = Farm.of(People.member(NEW_HOST));
        var neighbour = Farm.of(People.member(OLD_HOST));
        var profile = Farm.profile(Farm.newTaxCode());
        here.member().put("/businesses/" + here.businessId(), profile).then().statusCode(200);
        neighbour
                .member()
                .put("/businesses/" + neighbour.businessId(), profile)
                .then()
                .statusCode(200);

        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            here.member()
                    .put("/businesses/" + here.businessId(), profile)
                    .then()
                    .statusCode(200);
            People.member(NEW_HOST).post("/businesses", profile).then().statusCode(409);
        }
    }

    @Test
    void whatIsNewBelongsToTheSuccessorAtTheOldHostTooAndStaysThereWhenTheAdoptionIsTakenBack() throws Exception {
        String businessId;
        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            businessId = Farm.of(People.member(OLD_HOST)).businessId();
        }
        assertThat(new Rows(database, businessId).provincesByTable())
                .containsEntry("business", List.of(CAN_THO))
                .containsEntry("business_member", List.of(CAN_THO));
        People.officer(NEW_HOST).get("/businesses/" + businessId).then().statusCode(200);
        People.officer(OLD_HOST).get("/businesses/" + businessId).then().statusCode(404);
    }

    @Test
    void successorsOfficerSeesThePredecessorsBusinessesAndAnotherProvinceSeesNothing() {
        var neighbour = Neighbour.at(OLD_HOST);
        var business = "/businesses/" + neighbour.farm().businessId();
        var officer = People.officer(NEW_HOST);
        var stranger = People.officer(Api.HUNG_YEN);
        officer.get(business).then().statusCode(404);

        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            officer.get(business).then().statusCode(200);
            assertThat(officer.get("/businesses?status=verified").asString())
                    .contains(neighbour.farm().businessId());
            stranger.get(business).then().statusCode(404);
            assertThat(stranger.get("/businesses?status=verified").asString())
                    .doesNotContain(neighbour.farm().businessId());
        }
        officer.get(business).then().statusCode(404);
    }

    @Test
    void eventsOfAPredecessorAreHeardAndCountedAtTheSuccessor() {
        var neighbour = Neighbour.at(OLD_HOST);
        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            Deliveries.deliver(outbox);
            var listed = People.officer(NEW_HOST).get("/reports/milestones/listed");
            assertThat(listed.<List<String>>path("items.businessId"))
                    .contains(neighbour.farm().businessId());
            assertThat(listed.asString()).contains("/products/hau-giang~" + neighbour.slug());
        }
    }

    @Test
    void keyUsedBeforeAnAdoptionStillGivesTheFirstReply() {
        var neighbour = Neighbour.at(OLD_HOST);
        var path = "/api/v1/businesses/" + neighbour.farm().businessId() + "/products";
        var body = Farm.product(null);
        var first = create(neighbour.farm().member(), path, body);

        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            assertThat(create(neighbour.signedInAt(OLD_HOST), path, body)).isEqualTo(first);
            assertThat(create(neighbour.signedInAt(NEW_HOST), path, body)).isEqualTo(first);
        }
    }

    private static String create(Api member, String path, Map<String, Object> body) {
        return member.request()
                .header("Idempotency-Key", "mot-lan")
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
