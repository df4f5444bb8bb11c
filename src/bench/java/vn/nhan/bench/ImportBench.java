package vn.nhan.bench;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresql.PGConnection;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Service;
import vn.nhan.running.Stage;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;

/**
 * Ten thousand households with a plot each, from the file to the rows: how long it takes, how much memory it takes, and,
 * with the process killed in the middle, whether anything is left half. The baseline is PostgreSQL's own COPY of the rows
 * that were written, into tables without keys; only the ratio means something elsewhere.
 */
final class ImportBench implements Benchmark {

    private static final int ROWS = 10_000;
    private static final List<String> TABLES = List.of("business", "address", "growing_area", "plot");

    @Override
    public void run(Stage stage) throws Exception {
        var servers = stage.keep(EmbeddedServers.start(stage.folder())).settings();
        var service = Service.start(stage, servers);
        RestAssured.port = service.port();
        var officer = People.officer(Api.HUNG_YEN);
        warmUp(officer);
        timed(service, officer, servers);
        killed(stage, service, officer, servers);
    }

    private static void warmUp(Api officer) throws InterruptedException {
        finish(officer, begin(officer, sheet("Khởi động", 400)));
    }

    private static void timed(Service service, Api officer, Map<String, String> servers)
            throws IOException, InterruptedException, SQLException {
        var memory = service.process().residentMegabytes().orElse(0);
        var most = memory;
        var began = System.nanoTime();
        var id = begin(officer, sheet("Hộ đo", ROWS));
        var checked = System.nanoTime();
        while (!state(officer, id).equals("done")) {
            Thread.sleep(100);
            most = Math.max(most, service.process().residentMegabytes().orElse(0));
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        expect(rows(servers, "Hộ đo"), ROWS + " " + ROWS);
        var copy = copy(servers);
        System.out.printf(
                Locale.ROOT,
                "bench import: %d households in %.1f s (sent and checked after %.1f s), %.0f rows/s; COPY of the same rows"
                        + " %.0f rows/s; ratio %.3f; memory %d MB before, %d MB at most, growth %d MB%n",
                ROWS,
                seconds,
                (checked - began) / 1e9,
                ROWS / seconds,
                copy,
                ROWS / seconds / copy,
                memory,
                most,
                most - memory);
    }

    private static void killed(Stage stage, Service service, Api officer, Map<String, String> servers)
            throws IOException, InterruptedException, SQLException {
        var id = begin(officer, sheet("Hộ giữa chừng", ROWS));
        while (done(officer, id) < ROWS / 4) {
            Thread.sleep(20);
        }
        service.process().kill();
        var left = rows(servers, "Hộ giữa chừng");
        RestAssured.port = Service.start(stage, new Service.Part("again", "web,resolver,worker", List.of()), servers)
                .port();
        finish(People.officer(Api.HUNG_YEN), id);
        expect(rows(servers, "Hộ giữa chừng"), ROWS + " " + ROWS);
        var counts = left.split(" ");
        System.out.printf(
                Locale.ROOT,
                "bench import: killed with %s households and %s plots written, half %d; after the restart %d%n",
                counts[0],
                counts[1],
                Math.abs(Integer.parseInt(counts[0]) - Integer.parseInt(counts[1])),
                ROWS);
    }

    /** Sent, checked, and told to be imported. */
    private static String begin(Api officer, byte[] sheet) throws InterruptedException {
        var sent = ok(officer.upload("/intakes?kind=households&fileName=ho.csv", sheet, "application/octet-stream"));
        String id = sent.path("id");
        ok(officer.put("/intakes/" + id + "/mapping", Map.of("columns", sent.<List<String>>path("columns"))));
        while (!state(officer, id).equals("checked")) {
            Thread.sleep(50);
        }
        ok(officer.put("/intakes/" + id + "/application"));
        return id;
    }

    private static void finish(Api officer, String id) throws InterruptedException {
        while (!state(officer, id).equals("done")) {
            Thread.sleep(100);
        }
    }

    private static String state(Api officer, String id) {
        return ok(officer.get("/intakes/" + id)).path("status");
    }

    private static int done(Api officer, String id) {
        return ok(officer.get("/intakes/" + id)).path("doneRows");
    }

    private static Response ok(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new BenchFailure("refused: " + answer.asString());
        }
        return answer;
    }

    private static byte[] sheet(String name, int rows) {
        var csv = new StringBuilder(
                "Họ và tên chủ hộ;Số CCCD;Số điện thoại;Thôn;Xã;Tên lô đất;Cây trồng;Diện tích (m2)\n");
        var block = Math.floorMod(name.hashCode(), 100); // the years of birth of the last century
        for (var i = 0; i < rows; i++) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%s %d;000%03d%06d;0900 000 0%02d;Thôn %d;Xã Hồng Nam;Vườn nhà;Nhãn lồng;%d\n",
                    name,
                    i,
                    block,
                    i,
                    i % 100,
                    i % 40,
                    300 + i % 900));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void expect(String found, String wanted) {
        if (!found.equals(wanted)) {
            throw new BenchFailure("households and plots should be " + wanted + ", but are " + found);
        }
    }

    /** How many households of that name there are, and how many plots of theirs. */
    private static String rows(Map<String, String> servers, String name) throws SQLException {
        try (var owner = owner(servers);
                var statement = owner.createStatement()) {
            for (var table : TABLES) {
                statement.execute("alter table " + table + " no force row level security");
            }
            try (var found = statement.executeQuery("select count(distinct b.id) || ' ' || count(p.id) from business b"
                    + " left join plot p on p.tenant_id = b.tenant_id and p.business_id = b.id"
                    + " join address a on a.tenant_id = b.tenant_id and a.id = b.address_id"
                    + " where b.name like '" + name + " %'")) {
                found.next();
                return found.getString(1);
            } finally {
                for (var table : TABLES) {
                    statement.execute("alter table " + table + " force row level security");
                }
            }
        }
    }

    /** Households a second that PostgreSQL takes in when all their rows are copied into equal tables. */
    private static double copy(Map<String, String> servers) throws SQLException, IOException {
        try (var owner = owner(servers);
                var statement = owner.createStatement()) {
            var seconds = 0.0;
            for (var table : TABLES) {
                statement.execute("alter table " + table + " no force row level security");
                statement.execute("create temporary table bench_" + table + " as select * from " + table + " limit 0");
                var out = new java.io.StringWriter();
                var copies = owner.unwrap(PGConnection.class).getCopyAPI();
                copies.copyOut(
                        "copy (select * from " + table + " order by id desc limit " + written(table) + ") to stdout",
                        out);
                statement.execute("alter table " + table + " force row level security");
                var began = System.nanoTime();
                copies.copyIn("copy bench_" + table + " from stdin", new StringReader(out.toString()));
                seconds += (System.nanoTime() - began) / 1e9;
            }
            return ROWS / seconds;
        }
    }

    /** A household and its growing area have an address each. */
    private static int written(String table) {
        return table.equals("address") ? 2 * ROWS : ROWS;
    }

    private static Connection owner(Map<String, String> servers) throws SQLException {
        return DriverManager.getConnection(
                servers.getOrDefault(
                        "quarkus.flyway.jdbc-url", servers.getOrDefault("quarkus.datasource.jdbc.url", "")),
                servers.getOrDefault("quarkus.flyway.username", ""),
                servers.getOrDefault("quarkus.flyway.password", ""));
    }
}
