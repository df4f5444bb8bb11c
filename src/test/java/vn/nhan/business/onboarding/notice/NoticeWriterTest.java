package vn.nhan.business.onboarding.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A notice to more businesses than are written to at once. */
@Server
class NoticeWriterTest {

    private static final int MANY = NoticeWriter.BATCH * 2 + 50;

    private final NoticeJob job;
    private final String province;

    NoticeWriterTest(NoticeJob job) throws SQLException {
        this.job = job;
        People.atWork(Api.THAI_NGUYEN, "officer");
        this.province = "(select tenant_id from role_grant where role = 'officer' and tenant_id > 0 limit 1)";
    }

    @AfterEach
    void leave() throws SQLException {
        BehindTheWall.change("delete from business_stage where business_id in (select id from business"
                + " where name like 'Cơ sở đông %')", "business_stage", "business");
    }

    @Test
    void jobGoesOnWhereTheLastBatchEndedAndStopsWhenItIsCancelled() throws Throwable {
        var officer = People.atWork(Api.THAI_NGUYEN, "officer");
        var unit = UUID.randomUUID();
        crowd(officer, unit);
        var group = Map.of("subject", "Mời dự", "text", "Mời cơ sở.", "commune", unit.toString());

        String id = officer.post("/notices", group)
                .then()
                .statusCode(201)
                .body("state", is("running"))
                .body("total", is(MANY))
                .body("done", is(NoticeWriter.BATCH))
                .body("percent", is(47))
                .extract()
                .path("id");
        VertxContextSupport.subscribeAndAwait(job::run);
        officer.get("/notices/" + id).then().body("state", is("done")).body("done", is(MANY));
        assertThat(receipts(id)).isEqualTo(String.valueOf(MANY));

        String stopped = officer.post("/notices", group).then().extract().path("id");
        officer.put("/notices/" + stopped + "/cancellation").then().statusCode(200).body("state", is("cancelled"));
        VertxContextSupport.subscribeAndAwait(job::run);
        assertThat(receipts(stopped)).isEqualTo(String.valueOf(NoticeWriter.BATCH));
    }

    private static String receipts(String id) throws SQLException {
        return BehindTheWall.ask(
                        "select count(*) from notice_receipt where notice_id = '" + id + "'", "notice_receipt")
                .get(0);
    }
}
