package vn.nhan.support.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Programmes;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** What real businesses may get, by the law and by programmes of their province. */
@Server
class EntitlementsTest {

    private static final TenantScope HUNG_YEN = TenantScope.of(TenantId.of(1));

    private final Entitlements entitlements;
    private final TenantTx tx;
    private Api officer = Api.at(Api.HUNG_YEN);
    private Api member = Api.at(Api.HUNG_YEN);
    private String opened = "";

    EntitlementsTest(Entitlements entitlements, TenantTx tx) {
        this.entitlements = entitlements;
        this.tx = tx;
    }

    @BeforeEach
    void peopleAreThereAndOtherTestsProgrammesAreClosed() throws SQLException {
        UnitFiles.load();
        closeAll();
        officer = People.atWork(Api.HUNG_YEN, "officer");
        member = People.member(Api.HUNG_YEN);
    }

    /** What is open would count for every other test, and in what they ask on other days too. */
    @AfterEach
    void programmesAreClosed() throws SQLException {
        closeAll();
    }

    private static void closeAll() throws SQLException {
        BehindTheWall.change(
                "update support_programme set state = 'closed', closed_on = '2000-01-01' where state <> 'draft'",
                "support_programme");
    }

    @Test
    void smallFirmGetsHalfOfConsultingByTheDecree() throws Throwable {
        var found = of(enterprise(30, false), "digital-strategy", Instant.parse("2026-03-02T02:00:00Z"));
        assertThat(found.eligible()).isTrue();
        assertThat(found.best().orElseThrow().percent()).isEqualTo(50);
        assertThat(found.best().orElseThrow().capPerYear()).isEqualTo(100_000_000);
        assertThat(found.others()).extracting(Level::form).containsExactly("solution-consulting");
        assertThat(ProgrammeSentences.in("vi").all(found.reasons()))
                .anyMatch(told -> told.contains("50%") && told.contains("Nghị định 80/2021/NĐ-CP"))
                .anyMatch(told -> told.contains("02/03/2026"))
                .as("what nobody has compared with the decree")
                .anyMatch(told -> told.contains("chờ đối chiếu với văn bản (Nghị định 80/2021/NĐ-CP)"));
        assertThat(ProgrammeSentences.in("en").all(found.reasons())).anyMatch(told -> told.contains("Decree 80"));
    }

    @Test
    void firmLedByWomenHasTheHigherCap() throws Throwable {
        var found = of(enterprise(30, true), "digital-strategy", Instant.parse("2026-03-02T02:00:00Z"));
        assertThat(found.best().orElseThrow().capPerYear()).isEqualTo(150_000_000);
    }

    @Test
    void decreeBeginsOnItsFirstDayByTheVietnameseClock() throws Throwable {
        var firm = enterprise(30, false);
        assertThat(of(firm, "digital-strategy", Instant.parse("2021-10-14T16:59:59Z"))
                        .best())
                .isEmpty();
        assertThat(of(firm, "digital-strategy", Instant.parse("2021-10-14T17:00:00Z"))
                        .best())
                .isPresent();
    }

    @Test
    void householdReadsThatTheVoucherWaitsForItsDecree() {
        String household = member.post("/businesses", Farm.household())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        member.get("/businesses/" + household + "/entitlement/e-invoice")
                .then()
                .statusCode(200)
                .body("eligible", equalTo(false))
                .body("reasons.code", hasItem("not-confirmed"))
                .body("reasons.text.join(' ')", containsString("chờ xác nhận"));
    }

    @Test
    void provinceCanSetTheFiguresOfTheVoucherItself() throws Throwable {
        var facts = Programmes.facts();
        facts.put("askedOf", Map.of("kinds", List.of("farm-household", "cooperative"), "communes", List.of("11953")));
        open(facts, Programmes.level("digital-voucher"));
        var home = new HashMap<>(Farm.household());
        home.put("communeCode", "11953");
        String household = member.post("/businesses", home)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var found = of(household, "e-invoice", Instant.now());
        assertThat(found.eligible()).isTrue();
        assertThat(found.best().orElseThrow().percent()).isEqualTo(80);
        assertThat(found.best().orElseThrow().programmeId()).isEqualTo(UUID.fromString(opened));
    }

    @Test
    void requestIsJudgedByTheDayOnWhichItWasSent() throws Throwable {
        var today = Dates.dayOf(Instant.now());
        var facts = Programmes.facts();
        facts.put("from", today.minusDays(10).toString());
        facts.put("to", today.plusDays(10).toString());
        var level = Programmes.level("network-consulting");
        level.put("validFrom", today.minusDays(10).toString());
        level.put("validTo", today.plusDays(10).toString());
        open(facts, level);
        var firm = enterprise(30, false);
        assertThat(percentOn(firm, today.minusDays(11))).isEqualTo(50);
        assertThat(percentOn(firm, today.minusDays(10))).isEqualTo(80);
        assertThat(percentOn(firm, today.plusDays(10))).isEqualTo(80);
        assertThat(percentOn(firm, today.plusDays(11))).isEqualTo(50);

        officer.put("/programmes/" + opened + "/closure").then().statusCode(200);
        assertThat(percentOn(firm, today)).isEqualTo(80);
        assertThat(percentOn(firm, today.plusDays(1))).isEqualTo(50);
    }

    @Test
    void strangersLearnNothingOfABusiness() {
        var firm = Farm.of(member).businessId();
        People.member(Api.HUNG_YEN)
                .get("/businesses/" + firm + "/entitlement/e-invoice")
                .then()
                .statusCode(404);
        member.get("/businesses/" + firm + "/entitlement/flying")
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("programme.need-unknown"));
    }

    private int percentOn(String firm, LocalDate day) throws Throwable {
        var noon = day.atTime(12, 0).atZone(Dates.VIETNAM).toInstant();
        return of(firm, "digital-strategy", noon).best().orElseThrow().percent();
    }

    private void open(Map<String, Object> facts, Map<String, Object> level) {
        opened = officer.post("/programmes", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.post("/programmes/" + opened + "/levels", level).then().statusCode(201);
        officer.put("/programmes/" + opened + "/opening").then().statusCode(200);
    }

    private String enterprise(int workers, boolean womenLed) {
        var profile = new HashMap<>(Farm.profile(Farm.newTaxCode()));
        profile.put("kind", "enterprise");
        profile.put(
                "trade",
                Map.of(
                        "sector",
                        "food-processing",
                        "insuredWorkers",
                        workers,
                        "annualRevenue",
                        9_000_000_000L,
                        "womenLed",
                        womenLed));
        return member.post("/businesses", profile)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Entitlement of(String business, String need, Instant at) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() ->
                tx.as(HUNG_YEN, session -> entitlements.of(session, new Asked(UUID.fromString(business), need, at))));
    }
}
