package vn.nhan.tenant.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Everything of one province as an archive, checked entry by entry. */
@Server
class ExportTest {

    private static final String TENANT = "4";

    private final ExportJob job;

    /** Made once and only read. */
    private static Map<String, byte[]> entries = Map.of();

    private JsonNode manifest = MissingNode.getInstance();

    ExportTest(ExportJob job) {
        this.job = job;
    }

    @BeforeEach
    void exportThaiNguyenWithAFarm() {
        if (entries.isEmpty()) {
            var farm = Farm.verified(People.member(Api.THAI_NGUYEN), People.officer(Api.THAI_NGUYEN));
            farm.labelledLot();
            farm.addPhoto(farm.product(), 7).then().statusCode(201);
            Farm.of(People.member(Api.HUNG_YEN));
            var id = Exports.request("thai-nguyen");
            Exports.run(job);
            entries = Exports.unzip(archive(id));
        }
        manifest = Exports.json(entries.get("manifest.json"));
    }

    @Test
    void manifestNamesEveryEntryWithItsSizeAndHash() {
        assertThat(manifest.path("format").asText()).isEqualTo(ProvinceArchive.FORMAT);
        assertThat(manifest.path("slug").asText()).isEqualTo("thai-nguyen");
        var named = entriesOf(manifest);
        assertThat(named.keySet())
                .containsExactlyElementsOf(entries.keySet().stream()
                        .filter(name -> !name.equals("manifest.json"))
                        .toList());
        named.forEach((name, entry) -> {
            var bytes = entries.get(name);
            assertThat(entry.path("bytes").asLong()).as(name).isEqualTo(bytes.length);
            assertThat(entry.path("sha256").asText()).as(name).isEqualTo(Exports.sha256(bytes));
        });
        assertThat(text("province/thai-nguyen.yaml")).contains("slug: thai-nguyen");
    }

    @Test
    void everyTableHasAsManyRowsAsTheDatabase() throws SQLException, IOException {
        var named = entriesOf(manifest);
        var tables = named.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .map(name -> name.substring("tables/".length(), name.length() - ".csv".length()))
                .toList();
        assertThat(tables).contains("public.business", "public.audit_entry", "public.role_grant", "published.passport");
        for (var table : tables) {
            var rows = count(table);
            assertThat(named.get("tables/" + table + ".csv").path("rows").asLong())
                    .as(table)
                    .isEqualTo(rows);
            assertThat(csv(table)).as(table).hasSize((int) rows);
            assertThat(lines(table)).as(table).hasSize((int) rows);
        }
    }

    @Test
    void everyTableIsThereOrSaidToBeLeftOut() throws SQLException {
        try (var owner = Owner.connect()) {
            var all = Table.all(owner);
            assertThat(all).extracting(Table::name).containsAll(LeftOut.TABLES.keySet());
            for (var table : all) {
                var exported = entries.containsKey("tables/" + table.name() + ".csv");
                var leftOut = manifest.path("leftOut").has(table.name());
                assertThat(exported).as(table.name()).isNotEqualTo(leftOut);
            }
            assertThat(manifest.path("leftOut").properties().stream().map(Map.Entry::getKey))
                    .contains("public.account", "public.second_factor", "public.outbox", "public.idempotency_key");
        }
    }

    /** Whoever adds a table with a secret must put it on the list of what is left out. */
    @Test
    void noExportedColumnHoldsASecret() throws SQLException {
        try (var owner = Owner.connect()) {
            assertThat(Table.all(owner).stream()
                            .filter(LeftOut::carries)
                            .flatMap(table ->
                                    table.columns().stream().map(column -> table.name() + "." + column.name())))
                    .noneMatch(name -> name.matches(".*(password|secret|token|otp|code_hash|recovery).*"));
        }
    }

    @Test
    void noOtherProvincesRowIsInIt() throws IOException {
        for (var name : entries.keySet()) {
            if (name.endsWith(".jsonl")) {
                assertThat(text(name)
                                .lines()
                                .map(line -> Exports.json(line.getBytes(StandardCharsets.UTF_8))
                                        .path("tenant_id")
                                        .asText()))
                        .as(name)
                        .allMatch(TENANT::equals);
            }
            if (name.startsWith("objects/")) {
                assertThat(name).startsWith("objects/tenants/" + TENANT + "/");
            }
        }
        assertThat(csv("public.business").stream().map(row -> row.get("tenant_id")))
                .containsOnly(TENANT);
    }

    @Test
    void sealedColumnsStaySealedAndNoPhoneNumberIsReadable() throws IOException {
        var sealed = csv("public.business").get(0).get("phone_sealed");
        assertThat(Base64.getDecoder().decode(sealed)).hasSizeGreaterThan(20);
        entries.forEach((name, bytes) -> {
            if (name.startsWith("tables/")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("900000001", "0900 000 001", "@nhan.example");
            }
        });
    }

    @Test
    void objectsAreTheOnesInTheStore() {
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("objects/")))
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(name -> name.endsWith("/large"));
    }

    @Test
    void archiveIsAnAttachmentForOperatorsOnly() {
        var id = Exports.request("thai-nguyen");
        People.operator()
                .get("/operator/tenants/exports/" + id + "/archive")
                .then()
                .statusCode(404);
        Exports.run(job);

        var archive = Exports.download(id);
        People.operator()
                .get("/operator/tenants/exports/" + id)
                .then()
                .body(
                        "state",
                        equalTo("done"),
                        "bytes",
                        equalTo(archive.length),
                        "sha256",
                        equalTo(Exports.sha256(archive)))
                .body("fetchUntil", notNullValue());
        People.operator()
                .get("/operator/tenants/exports/" + id + "/archive")
                .then()
                .header("Content-Type", containsString("application/zip"))
                .header("Content-Disposition", containsString("attachment; filename=\"nhan-thai-nguyen-"))
                .header("X-Content-Type-Options", "nosniff");
        for (var somebody : List.of(People.officer(Api.HUNG_YEN), People.administrator(Api.HUNG_YEN))) {
            somebody.get("/operator/tenants/exports/" + id + "/archive").then().statusCode(403);
            somebody.get("/operator/tenants/exports/" + id).then().statusCode(403);
        }
        Api.at(Api.NATIONAL)
                .get("/operator/tenants/exports/" + id + "/archive")
                .then()
                .statusCode(401);
    }

    private static byte[] archive(String id) {
        assertThat(Exports.state(id)).isEqualTo("done");
        return Exports.download(id);
    }

    private static Map<String, JsonNode> entriesOf(JsonNode manifest) {
        return StreamSupport.stream(manifest.path("entries").spliterator(), false)
                .collect(Collectors.toMap(
                        entry -> entry.path("name").asText(),
                        entry -> entry,
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    private String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private List<String> lines(String table) {
        return text("tables/" + table + ".jsonl").lines().toList();
    }

    private List<org.apache.commons.csv.CSVRecord> csv(String table) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text("tables/" + table + ".csv")))
                .getRecords();
    }

    private static long count(String table) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            // Forced row security binds the owner too, and no policy is his.
            statement.execute("alter table " + table + " no force row level security");
            try (var row = statement.executeQuery("select count(*) from " + table + " where tenant_id = " + TENANT)) {
                row.next();
                return row.getLong(1);
            } finally {
                statement.execute("alter table " + table + " force row level security");
            }
        }
    }
}
