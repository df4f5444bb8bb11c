package vn.nhan.business.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.nhan.testing.Api;

/** Sheets on their way through the API. */
final class Sheets {

    static final String HEADING =
            "Họ và tên chủ hộ;Số CCCD;Số điện thoại;Thôn;Xã;Tên lô đất;Cây trồng;Diện tích (m2)\n";

    private Sheets() {}

    static Response upload(Api officer, String kind, String name, byte[] bytes) {
        return officer.upload("/intakes?kind=" + kind + "&fileName=" + name, bytes, "application/octet-stream");
    }

    static String uploaded(Api officer, String kind, String csv) {
        var reply = upload(officer, kind, "ho.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(201);
        return reply.path("id");
    }

    /** Confirms what the columns were taken for, and waits for the check. */
    static Response checked(Api officer, String id, IntakeJob job) {
        List<String> columns = officer.get("/intakes/" + id).path("columns");
        var reply = officer.put("/intakes/" + id + "/mapping", Map.of("columns", columns));
        assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(200);
        return after(officer, id, job);
    }

    static Response imported(Api officer, String id, IntakeJob job) {
        var reply = officer.put("/intakes/" + id + "/application?leaveOut=true");
        assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(200);
        return after(officer, id, job);
    }

    /** Lets the job work until nothing is under way. */
    static Response after(Api officer, String id, IntakeJob job) {
        for (var i = 0; i < 50; i++) {
            work(job);
            var reply = officer.get("/intakes/" + id);
            if (!List.of("checking", "importing", "undoing").contains(reply.<String>path("status"))) {
                return reply;
            }
        }
        throw new AssertionError("the sheet is still under way");
    }

    static void work(IntakeJob job) {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
