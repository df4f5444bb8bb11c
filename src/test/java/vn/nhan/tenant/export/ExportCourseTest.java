package vn.nhan.tenant.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What may come between the wish for an export and its archive. */
@Server
class ExportCourseTest {

    private final ExportJob job;
    private final ExportQueue queue;

    ExportCourseTest(ExportJob job, ExportQueue queue) {
        this.job = job;
        this.queue = queue;
    }

    @Test
    void provinceIsExportedOnceAtATime() {
        var id = Exports.request("tuyen-quang");

        People.operator()
                .post("/operator/tenants/tuyen-quang/exports", "")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:tenant.export-under-way"));
        Exports.run(job);

        assertThat(Exports.state(id)).isEqualTo("done");
        People.operator()
                .get("/operator/tenants/tuyen-quang/exports")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void cancelledExportIsNeverMade() {
        var id = Exports.request("ha-giang");
        cancel(id).then().statusCode(200).body("state", equalTo("cancelled"));
        Exports.run(job);

        assertThat(Exports.state(id)).isEqualTo("cancelled");
        cancel(id).then().statusCode(409).body("type", equalTo("urn:nhan:problem:tenant.export-over"));
        People.operator()
                .get("/operator/tenants/exports/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void workerWhoseExportIsCancelledHoldsItNoMore() throws Throwable {
        var id = Exports.request("ha-giang");
        var claimed = VertxContextSupport.subscribeAndAwait(queue::claim).orElseThrow();
        assertThat(claimed.id()).hasToString(id);
        assertThat(beat(claimed)).isTrue();

        cancel(id).then().statusCode(200);

        assertThat(beat(claimed)).isFalse();
        var result = new Export.Result("0".repeat(64), 1);
        assertThat(VertxContextSupport.subscribeAndAwait(() -> queue.finish(claimed, result)))
                .isFalse();
        assertThat(Exports.state(id)).isEqualTo("cancelled");
    }

    @Test
    void livingWorkerIsLeftAloneAndADeadOnesExportIsMadeAnew() throws Throwable {
        var id = Exports.request("hau-giang");
        var first = VertxContextSupport.subscribeAndAwait(queue::claim).orElseThrow();
        Exports.run(job);
        assertThat(Exports.state(id)).isEqualTo("running");

        silence(id, ExportQueue.SILENCE.plusSeconds(1));
        Exports.run(job);

        assertThat(Exports.state(id)).isEqualTo("done");
        assertThat(beat(first)).as("the worker that was thought dead").isFalse();
        assertThat(Exports.unzip(Exports.download(id))).containsKey("manifest.json");
    }

    @Test
    void exportThatKillsEveryWorkerIsGivenUp() throws Throwable {
        var id = Exports.request("hau-giang");
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(VertxContextSupport.subscribeAndAwait(queue::claim)).isPresent();
            silence(id, ExportQueue.SILENCE.plusSeconds(1));
        }

        Exports.run(job);

        People.operator()
                .get("/operator/tenants/exports/" + id)
                .then()
                .body("state", equalTo("failed"), "error", equalTo("worker-lost"));
    }

    @Test
    void archiveIsRemovedAfterAWeek() throws SQLException {
        var id = Exports.request("can-tho");
        Exports.run(job);
        Exports.download(id);

        finishedBefore(id, ExportQueue.KEPT.plusMinutes(1));
        Exports.run(job);

        People.operator()
                .get("/operator/tenants/exports/" + id + "/archive")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:nhan:problem:tenant.export-not-ready"));
        People.operator()
                .get("/operator/tenants/exports/" + id)
                .then()
                .body("state", equalTo("done"), "fetchUntil", equalTo(null));
    }

    private boolean beat(Export export) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> queue.beat(export, new Export.Progress(1, 2)));
    }

    private static io.restassured.response.Response cancel(String id) {
        return People.operator().delete("/operator/tenants/exports/" + id);
    }

    private static void silence(String id, Duration time) throws SQLException {
        change("heartbeat_at", id, time);
    }

    private static void finishedBefore(String id, Duration time) throws SQLException {
        change("finished_at", id, time);
    }

    private static void change(String column, String id, Duration back) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("alter table tenant_export no force row level security");
            try {
                int rows = statement.executeUpdate("update tenant_export set " + column + " = " + column
                        + " - interval '" + back.toSeconds() + " seconds' where id = '" + id + "'");
                assertThat(rows).isEqualTo(1);
            } finally {
                statement.execute("alter table tenant_export force row level security");
            }
        }
    }
}
