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
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A notice to more businesses than are written to at once. */
@Server
class NoticeWriterTest {

    private static final int MANY = NoticeWriter.BATCH * 2 + 50;

    private static final String CROWD = """
            with home as (select tenant_id from business where id = '%1$s'),
            places as (insert into address (tenant_id, id, unit_id, commune_text, entered_on, created_at, version)
                select tenant_id, gen_random_uuid(), '%2$s', 'Xã đông', '2026-01-01', now(), 0
                from home, generate_series(1, %3$d) returning tenant_id, id),
            crowd as (insert into business (tenant_id, id, slug, kind, name, representative, address_line, commune,
                    phone_public, status, created_at, version, address_id)
                select tenant_id, gen_random_uuid(), 'dong-' || id, 'farm-household', 'Cơ sở đông ' || id, 'Người thử nghiệm',
                    'Thôn 1', 'Xã đông', false, 'submitted', now(), 0, id from places returning tenant_id, id)
            insert into business_stage (tenant_id, business_id, stage, reached_at)
                select tenant_id, id, 'registered', now() - interval '1 day' from crowd
            """;

    private final NoticeJob job;

    NoticeWriterTest(NoticeJob job) {
        this.job = job;
    }

    @AfterEach
    void crowdLeaves() throws SQLException {
        var crowd = " (select id from business where slug like 'dong-%')";
        BehindTheWall.change("delete from business_stage where business_id in" + crowd, "business_stage", "business");
        BehindTheWall.change("delete from business where slug like 'dong-%'", "business", "business_stage");
    }

    @Test
    void jobGoesOnWhereTheLastBatchEndedAndStopsWhenItIsCancelled() throws Throwable {
        var officer = People.atWork(Api.THAI_NGUYEN, "officer");
        var unit = UUID.randomUUID();
        var home = Farm.of(People.member(Api.THAI_NGUYEN)).businessId();
        BehindTheWall.change(CROWD.formatted(home, unit, MANY), "address", "business", "business_stage");
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
        officer.put("/notices/" + stopped + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", is("cancelled"));
        VertxContextSupport.subscribeAndAwait(job::run);
        assertThat(receipts(stopped)).isEqualTo(String.valueOf(NoticeWriter.BATCH));
    }

    private static String receipts(String id) throws SQLException {
        return BehindTheWall.ask("select count(*) from notice_receipt where notice_id = '" + id + "'", "notice_receipt")
                .get(0);
    }
}
