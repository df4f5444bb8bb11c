package vn.nhan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A report that a province has closed stays as it was, byte for byte, whoever answers for the province. */
@Server
class AdoptedReportsTest {

    private static final String OLD_HOST = "hau-giang.localhost";
    private static final String NEW_HOST = "can-tho.localhost";

    @Test
    void closedReportOfAPredecessorIsReadableAndUnchanged() {
        String id = People.lead(OLD_HOST)
                .post(
                        "/reports/closed",
                        Map.of("kind", "special", "from", "2014-05-01", "to", "2014-05-31", "title", "Báo cáo đã chốt"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var before = bytes(People.lead(OLD_HOST), id);

        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            for (var host : List.of(OLD_HOST, NEW_HOST)) {
                var lead = People.lead(host);
                assertThat(bytes(lead, id)).as(host).isEqualTo(before);
                assertThat(lead.get("/reports/closed?limit=200").asString()).contains(id);
            }
            People.lead(Api.HUNG_YEN).get("/reports/closed/" + id).then().statusCode(404);
        }
        assertThat(bytes(People.lead(OLD_HOST), id)).isEqualTo(before);
    }

    private static byte[] bytes(Api lead, String id) {
        Response report = lead.get("/reports/closed/" + id);
        report.then().statusCode(200);
        return report.asByteArray();
    }
}
