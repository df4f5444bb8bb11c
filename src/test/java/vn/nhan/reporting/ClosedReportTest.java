package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.text.Dates;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Each test closes months of a year of its own, for what is closed once stays closed. */
@Server
class ClosedReportTest {

    private static final String REPORTS = "/reports/closed";

    private final DataSource database;

    ClosedReportTest(DataSource database) {
        this.database = database;
    }

    @Test
    void closedReportCountsThePeriodAndKeepsTheRowsBehindIt() throws SQLException {
        var first = UUID.randomUUID();
        reached(first, "registered", "2011-05-31T17:00:00Z");
        reached(first, "verified", "2011-06-30T16:59:59Z");
        reached(UUID.randomUUID(), "registered", "2011-05-31T16:59:59Z");
        reached(UUID.randomUUID(), "registered", "2011-06-30T17:00:00Z");

        var report = close(People.lead(Api.HUNG_YEN), "monthly", "2011-06-01", "2011-06-30")
                .then()
                .statusCode(201)
                .body("authority", containsString("Sở"))
                .body("province", is("Hưng Yên"))
                .extract();

        People.officer(Api.HUNG_YEN)
                .get(REPORTS + "/" + report.<String>path("id"))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", "attachment; filename=\"bao-cao-monthly-2011-06-01-2011-06-30.json\"")
                .body("milestones.kind", is(List.of("registered", "verified", "listed", "published", "sold")))
                .body("milestones.n", is(List.of(1, 1, 0, 0, 0)))
                .body("milestones[0].rows[0].business", is(first.toString()))
                .body("milestones[0].rows[0].evidence.type", is("business"))
                .body("authority", is(report.<String>path("authority")))
                .body("province.name", is("Hưng Yên"));
    }

    @Test
    void bytesStayTheSameWhateverIsRecordedLater() throws SQLException {
        var lead = People.lead(Api.HUNG_YEN);
        reached(UUID.randomUUID(), "registered", "2012-01-10T02:00:00Z");
        String id = close(lead, "monthly", "2012-01-01", "2012-01-31").path("id");
        var before = lead.get(REPORTS + "/" + id);

        reached(UUID.randomUUID(), "registered", "2012-01-11T02:00:00Z");
        close(lead, "yearly", "2012-01-01", "2012-12-31").then().statusCode(201);

        var after = lead.get(REPORTS + "/" + id);
        assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(after.header("ETag")).isEqualTo("\"" + sha256(before.asByteArray()) + "\"");
        lead.request()
                .header("If-None-Match", after.header("ETag"))
                .get("/api/v1" + REPORTS + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void onlyWhoeverLeadsTheDepartmentCloses() {
        close(People.officer(Api.HUNG_YEN), "monthly", "2013-01-01", "2013-01-31")
                .then()
                .statusCode(403);
        close(People.administrator(Api.HUNG_YEN), "monthly", "2013-01-01", "2013-01-31")
                .then()
                .statusCode(403);
        close(Api.at(Api.HUNG_YEN), "monthly", "2013-01-01", "2013-01-31")
                .then()
                .statusCode(401);
        People.member(Api.HUNG_YEN).get(REPORTS).then().statusCode(403);
    }

    @Test
    void periodMustBeOver() {
        var today = Dates.dayOf(java.time.Instant.now());

        close(People.lead(Api.HUNG_YEN), "special", today.minusDays(3).toString(), today.toString())
                .then()
                .statusCode(422)
                .body("type", is("urn:nhan:problem:report.period-not-over"))
                .body("errors[0].pointer", is("/to"))
                .body("detail", containsString(Dates.format(today)));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        People.lead(Api.HUNG_YEN)
                .post(REPORTS, Map.of("from", "2013-05-02", "to", "2013-05-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", is(List.of("/kind", "/title", "/to")));
        People.lead(Api.HUNG_YEN)
                .post(REPORTS, Map.of("kind", "daily", "from", "2013-05-01", "to", "2013-05-01", "title", "x"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/kind"));
    }

    @Test
    void daysOfOneKindAreClosedOnce() {
        var lead = People.lead(Api.HUNG_YEN);
        close(lead, "quarterly", "2014-01-01", "2014-03-31").then().statusCode(201);

        close(lead, "quarterly", "2014-03-31", "2014-06-30")
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:report.period-overlaps"))
                .body("detail", containsString("01/01/2014"));
        close(lead, "half-yearly", "2014-01-01", "2014-06-30").then().statusCode(201);
        close(lead, "quarterly", "2014-04-01", "2014-06-30").then().statusCode(201);
        close(People.lead(Api.THAI_NGUYEN), "quarterly", "2014-01-01", "2014-03-31")
                .then()
                .statusCode(201);
    }

    @Test
    void twoLeadsAtOnceCloseAPeriodOnce() {
        var leads = List.of(People.lead(Api.HUNG_YEN), People.lead(Api.HUNG_YEN));

        var answers = leads.stream()
                .map(lead -> CompletableFuture.supplyAsync(
                        () -> close(lead, "monthly", "2015-01-01", "2015-01-31").statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void sameKeyClosesOnceAndGivesTheSameReply() {
        var lead = People.lead(Api.HUNG_YEN);
        var key = UUID.randomUUID().toString();
        var first = closeWithKey(lead, key);
        var second = closeWithKey(lead, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void anotherProvinceFindsNoReport() {
        String id = close(People.lead(Api.HUNG_YEN), "monthly", "2017-01-01", "2017-01-31")
                .path("id");
        var stranger = People.lead(Api.THAI_NGUYEN);

        stranger.get(REPORTS + "/" + id).then().statusCode(404);
        assertThat(stranger.get(REPORTS).asString()).doesNotContain(id);
        assertThat(Browser.of(stranger).get("/office/reports/" + id + "/file").statusCode())
                .isEqualTo(404);
    }

    @Test
    void leadLooksAtTheNumbersBeforeClosingThemOnAPage() throws SQLException {
        reached(UUID.randomUUID(), "listed", "2018-02-10T02:00:00Z");
        var lead = People.lead(Api.HUNG_YEN);
        var screen = Browser.of(lead);

        var asked = Jsoup.parse(screen.get("/office/reports/new").asString());
        assertThat(asked.selectFirst("#from").val()).isEqualTo(lastMonth().toString());
        var looked = Jsoup.parse(screen.get("/office/reports/new?kind=monthly&from=2018-02-01&to=2018-02-28")
                .asString());
        assertThat(looked.select("td.num").eachText()).isEqualTo(List.of("0", "0", "1", "0", "0", "0", "0"));
        assertThat(looked.selectFirst("#title").val()).contains("01/02/2018");

        var title = "Báo cáo tháng 2/2018";
        var form = Map.of("kind", "monthly", "from", "2018-02-01", "to", "2018-02-28", "title", title);
        screen.submit("/office/reports/new", form)
                .then()
                .statusCode(303)
                .header("Location", containsString("/office/reports?closed=1"));
        var listed = Jsoup.parse(screen.get("/office/reports?closed=1").asString());
        assertThat(listed.select("[role=status]")).hasSize(1);
        var row = listed.selectFirst("tr:contains(" + title + ")");
        assertThat(row.text()).contains("28/02/2018", "Người thử nghiệm");
        var file = row.selectFirst("a[download]").attr("href");
        var id = file.split("/", -1)[3];
        assertThat(screen.get(file).asByteArray())
                .isEqualTo(lead.get(REPORTS + "/" + id).asByteArray());
        assertThat(screen.submit("/office/reports/new", form).statusCode()).isEqualTo(409);
    }

    @Test
    void periodThatCannotBeClosedComesBackWithTheReason() {
        var screen = Browser.of(People.lead(Api.HUNG_YEN));

        var page = Jsoup.parse(screen.get("/office/reports/new?kind=monthly&from=31/02/2019&to=2999-01-01")
                .asString());

        assertThat(page.selectFirst("#from-error")).isNotNull();
        assertThat(page.selectFirst("#to").val()).isEqualTo("2999-01-01");
        var untitled = screen.submit(
                "/office/reports/new",
                Map.of("kind", "monthly", "from", "2019-03-01", "to", "2019-03-31", "title", ""));
        assertThat(untitled.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(untitled.asString()).selectFirst("#title-error")).isNotNull();
    }

    @Test
    void emptyListTellsALeadHowToBeginAndAnOfficerWhatToWaitFor() {
        var host = "can-tho.localhost";

        assertThat(Browser.of(People.lead(host)).get("/office/reports").asString())
                .contains("/office/reports/new");
        assertThat(Browser.of(People.officer(host)).get("/office/reports").asString())
                .doesNotContain("/office/reports/new")
                .contains("/office/dashboard");
    }

    private static Response close(Api lead, String kind, String from, String to) {
        return lead.post(REPORTS, report(kind, from, to));
    }

    private static Map<String, Object> report(String kind, String from, String to) {
        return Map.of("kind", kind, "from", from, "to", to, "title", "Báo cáo thử");
    }

    private static Response closeWithKey(Api lead, String key) {
        return lead.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(report("monthly", "2016-01-01", "2016-01-31"))
                .post("/api/v1" + REPORTS);
    }

    private static LocalDate lastMonth() {
        return Dates.dayOf(java.time.Instant.now()).withDayOfMonth(1).minusMonths(1);
    }

    /** A milestone of Hưng Yên with a date of the past, as a delayed event would bring it. */
    private void reached(UUID business, String kind, String at) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('nhan.tenants', '{1}', true)");
                statement.execute("insert into milestone (tenant_id, business_id, kind, reached_at, business_name,"
                        + " evidence_type, evidence_id) values (1, '" + business + "', '" + kind + "', '" + at
                        + "', 'HTX thử', 'business', '" + business + "')");
            }
            connection.commit();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
