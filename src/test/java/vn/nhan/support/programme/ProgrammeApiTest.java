package vn.nhan.support.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;
import vn.nhan.testing.Programmes;
import vn.nhan.testing.Server;

@Server
class ProgrammeApiTest {

    private Api officer = Api.at(Api.HUNG_YEN);

    @BeforeEach
    void anOfficerIsThere() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void draftIsSeenByTheDepartmentAndOpenProgrammesByEverybody() {
        var facts = Programmes.facts();
        String id = created(facts);
        Programmes.levelOf(officer, id);
        assertThat(offered()).doesNotContain(id);

        officer.put("/programmes/" + id + "/opening").then().statusCode(200).body("state", equalTo("open"));
        assertThat(offered()).contains(id);
        officer.put("/programmes/" + id + "/opening").then().statusCode(409);

        officer.put("/programmes/" + id + "/closure").then().statusCode(200).body("state", equalTo("closed"));
        assertThat(offered()).doesNotContain(id);
        People.atWork(Api.HUNG_YEN, "lead").get("/programmes/" + id).then().statusCode(200);
    }

    @Test
    void lawsLevelsAreForEverybodyAndSayWhatIsNotConfirmed() {
        var offer = Api.at(Api.HUNG_YEN)
                .get("/programmes/offer")
                .then()
                .statusCode(200)
                .extract();
        assertThat(offer.<List<Integer>>path(
                        "levels.findAll { it.form == 'network-consulting' && !it.favoured }.percent"))
                .containsExactlyInAnyOrder(100, 50, 30);
        assertThat(offer.<List<String>>path("levels.findAll { it.form == 'digital-voucher' }.certainty"))
                .containsOnly("draft");
        assertThat(offer.<List<String>>path("levels.findAll { it.form == 'digital-voucher' }.validFrom"))
                .containsOnly("2026-07-01");
    }

    @Test
    void contradictionsAreRefusedEachWithItsSentence() {
        refused(Map.of("from", "2026-05-01", "to", "2026-04-30"), "to", "programme.ends-before-it-begins");
        refused(Map.of("budget", 0), "budget", "number.too-small");
        refused(Map.of("fileCode", "no-such-programme"), "fileCode", "programme.file-code-unknown");
        refused(
                Map.of("askedOf", Map.of("communes", List.of("99999"))),
                "askedOf/communes",
                "programme.commune-unknown");
        refused(
                Map.of("targets", List.of(Map.of("indicator", "supported-businesses", "value", 101, "percent", true))),
                "targets/0/value",
                "programme.percent-out-of-range");
    }

    @Test
    void contradictingLevelsAreRefusedEachWithItsSentence() {
        String id = created(Programmes.facts());
        var last = LocalDate.now().getYear() + 1 + "-12-31";
        refusedLevel(id, Map.of("percent", 101), "percent", "programme.percent-out-of-range");
        refusedLevel(id, Map.of("percent", 0), "percent", "programme.percent-out-of-range");
        refusedLevel(id, Map.of("capPerYear", 0), "capPerYear", "programme.cap-zero");
        refusedLevel(id, Map.of("capPerContract", 100_000_001L), "capPerContract", "programme.contract-above-year");
        refusedLevel(id, Map.of("validTo", "2020-01-01"), "validTo", "programme.ends-before-it-begins");
        refusedLevel(id, Map.of("validFrom", "2020-01-01"), "validFrom", "programme.level-outside-period");
        refusedLevel(id, Map.of("size", "large"), "size", "programme.size-not-supported");
        refusedLevel(id, Map.of("form", "free-lunch"), "form", "programme.form-unknown");

        Programmes.levelOf(officer, id);
        refusedLevel(id, Map.of("validFrom", last), "validFrom", "programme.levels-overlap");
        with(id, Map.of("size", "micro")).then().statusCode(201).body("levels", hasSize(2));
    }

    @Test
    void levelIsEndedWhereSomebodyCanHaveAskedAndDeletedWhereNobodyCan() {
        String id = created(Programmes.facts());
        var level = Programmes.levelOf(officer, id);
        officer.put("/programmes/" + id + "/opening").then().statusCode(200);

        officer.delete("/programmes/levels/" + level)
                .then()
                .statusCode(409)
                .body("type", containsString("programme.level-in-force"));
        var yesterday = Map.of("validTo", LocalDate.now().minusDays(2).toString());
        officer.put("/programmes/levels/" + level + "/end", yesterday)
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("programme.end-in-past"));
        var nextWeek = LocalDate.now().plusDays(7);
        officer.put("/programmes/levels/" + level + "/end", Map.of("validTo", nextWeek.toString()))
                .then()
                .statusCode(200)
                .body("levels[0].validTo", equalTo(nextWeek.toString()));

        String later = with(id, Map.of("validFrom", nextWeek.plusDays(1).toString(), "percent", 70))
                .then()
                .statusCode(201)
                .extract()
                .path("levels.find { it.percent == 70 }.id");
        officer.delete("/programmes/levels/" + later).then().statusCode(200).body("levels", hasSize(1));
    }

    @Test
    void whomAnOpenProgrammeIsForDoesNotChange() {
        var facts = Programmes.facts();
        String id = created(facts);
        officer.put("/programmes/" + id + "/opening").then().statusCode(200);
        facts.put("owner", "Phòng khác");
        officer.put("/programmes/" + id, facts).then().statusCode(200).body("owner", equalTo("Phòng khác"));
        facts.put("askedOf", Map.of("kinds", List.of("cooperative")));
        officer.put("/programmes/" + id, facts)
                .then()
                .statusCode(409)
                .body("type", containsString("programme.rules-fixed"));
    }

    @Test
    void periodDoesNotLeaveLevelsBehind() {
        var facts = Programmes.facts();
        String id = created(facts);
        Programmes.levelOf(officer, id);
        facts.put("to", LocalDate.now().getYear() + "-12-31");
        officer.put("/programmes/" + id, facts)
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("programme.level-outside-period"));
    }

    @Test
    void twoOfficersDoNotOverwriteEachOther() {
        var facts = Programmes.facts();
        String id = created(facts);
        var tag = officer.get("/programmes/" + id).header("ETag");
        officer.request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(facts)
                .put("/api/v1/programmes/" + id)
                .then()
                .statusCode(200);
        facts.put("owner", "Phòng khác");
        officer.put("/programmes/" + id, facts).then().statusCode(200);
        officer.request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(facts)
                .put("/api/v1/programmes/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void sameKeyWritesOneProgramme() {
        var facts = Programmes.facts();
        var key = UUID.randomUUID().toString();
        String first = keyed(key, facts).then().statusCode(201).extract().path("id");
        keyed(key, facts).then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void targetsOfAProgrammeOfTheFileStandThereAndNowhereElse() {
        var facts = Programmes.facts();
        facts.put("fileCode", "demo-2026-2030");
        facts.put("targets", List.of(Map.of("indicator", "supported-businesses", "value", 5, "percent", false)));
        officer.post("/programmes", facts)
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("programme.targets-in-file"));
        facts.remove("targets");
        String id = created(facts);
        officer.get("/programmes/" + id)
                .then()
                .statusCode(200)
                .body("targets.indicator", hasItem("supported-businesses"));
        officer.post("/programmes", facts)
                .then()
                .statusCode(409)
                .body("errors[0].type", containsString("programme.file-code-taken"));
    }

    private String created(Map<String, Object> facts) {
        return officer.post("/programmes", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> offered() {
        return Api.at(Api.HUNG_YEN)
                .get("/programmes/offer")
                .then()
                .statusCode(200)
                .extract()
                .path("programmes.id");
    }

    private Response keyed(String key, Map<String, Object> facts) {
        return officer.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(facts)
                .post("/api/v1/programmes");
    }

    private void refused(Map<String, Object> wrong, String field, String code) {
        var facts = Programmes.facts();
        facts.putAll(wrong);
        tells(officer.post("/programmes", facts), field, code);
    }

    private void refusedLevel(String id, Map<String, Object> wrong, String field, String code) {
        tells(with(id, wrong), field, code);
    }

    private static void tells(Response refusal, String field, String code) {
        assertThat(refusal.statusCode()).as(code).isIn(409, 422);
        refusal.then().body("errors.pointer", hasItem("/" + field)).body("errors.type", hasItem(containsString(code)));
    }

    private Response with(String id, Map<String, Object> some) {
        var level = Programmes.level("network-consulting");
        level.putAll(some);
        return officer.post("/programmes/" + id + "/levels", level);
    }
}
