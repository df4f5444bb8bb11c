package vn.nhan.support.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Apart;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Experts on record, and what everybody sees of them. */
@Server
class ExpertTest {

    private static final Api PUBLIC = Api.at(Api.HUNG_YEN);

    private final OutboxDelivery outbox;
    private final TenantTx tx;
    private final TenantDirectory directory;
    private final ForgottenExpert forgotten;

    private Api officer;

    ExpertTest(OutboxDelivery outbox, TenantTx tx, TenantDirectory directory, ForgottenExpert forgotten) {
        this.outbox = outbox;
        this.tx = tx;
        this.directory = directory;
        this.forgotten = forgotten;
    }

    @BeforeEach
    void atWork() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void personIsShownByTheirOwnWordOnlyAndWithoutAnythingPrivate() throws Exception {
        var profile = Advisers.profile("Chuyên gia danh bạ");
        profile.put("latitude", 20.65);
        profile.put("longitude", 106.05);
        var id = Advisers.recognised(officer, profile);
        officer.put("/experts/" + id + "/listing")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:expert.own-word"));
        PUBLIC.get("/experts?need=shop-opening").then().statusCode(200).body("items.id", not(hasItem(id)));

        var expert = Advisers.lookedAfter(Api.HUNG_YEN, id);
        expert.put("/me/expert/listing").then().statusCode(200).body("listed", equalTo(true));

        var shown = PUBLIC.get("/experts?need=shop-opening&language=vi");
        shown.then().body("items.id", hasItem(id));
        assertThat(shown.asString()).doesNotContain("20.65", "latitude", "account", "phone", "taxCode", "quyet-dinh");
        PUBLIC.get("/experts?need=farm-diary").then().body("items.id", not(hasItem(id)));
        PUBLIC.get("/experts?language=km").then().body("items.id", not(hasItem(id)));
        Api.at(Api.THAI_NGUYEN).get("/experts").then().body("items.id", not(hasItem(id)));
        expert.delete("/me/expert/listing").then().statusCode(200);
        PUBLIC.get("/experts").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void recognitionThatExpiredYesterdayIsLookedAtOnTheDayItself() throws Exception {
        var id = Advisers.registered(officer, Advisers.profile("Chuyên gia hết hạn"));
        var yesterday = LocalDate.now().minusDays(1);
        Advisers.recognise(officer, id, Advisers.decision(yesterday.minusYears(2), yesterday))
                .then()
                .statusCode(200)
                .body("standing", equalTo("expired"));
        var expert = Advisers.lookedAfter(Api.HUNG_YEN, id);
        expert.put("/me/expert/listing")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:expert.not-recognised"));

        var renewed = Advisers.decision(LocalDate.now(), LocalDate.now().plusYears(2));
        renewed.put("decisionNo", "13/QĐ-THU");
        Advisers.recognise(officer, id, renewed).then().body("standing", equalTo("recognised"));
        Advisers.recognise(officer, id, renewed)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:expert.twice"));
    }

    @Test
    void revokedRecognitionHoldsNoMore() {
        var id = Advisers.recognised(officer, Advisers.profile("Chuyên gia thu hồi"));
        String recognition = officer.get("/experts/" + id).path("papers.recognitions[0].id");

        officer.put(
                        "/expert-recognitions/" + recognition + "/revocation",
                        Map.of("revokedOn", LocalDate.now().toString(), "reason", "Thử thu hồi"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("expired"));
    }

    @Test
    void calendarWithOverlappingSlotsIsRefused() throws Exception {
        var expert =
                Advisers.lookedAfter(Api.HUNG_YEN, Advisers.registered(officer, Advisers.profile("Chuyên gia lịch")));

        expert.put("/me/expert/calendar", calendar(slot(1, "08:00", "11:00"), slot(1, "10:30", "12:00")))
                .then()
                .statusCode(422)
                .body("errors.type", hasItem("urn:nhan:problem:expert.slots-overlap"));
        expert.put("/me/expert/calendar", calendar(slot(1, "11:00", "08:00")))
                .then()
                .statusCode(422)
                .body("errors.type", hasItem("urn:nhan:problem:expert.slot-ends-before"));
        expert.put("/me/expert/calendar", calendar(slot(1, "08:00", "11:00"), slot(1, "11:00", "12:00")))
                .then()
                .statusCode(200)
                .body("times.slots", hasSize(2));
    }

    @Test
    void absencesAndConflictsAreToldAndTakenBack() throws Exception {
        var expert =
                Advisers.lookedAfter(Api.HUNG_YEN, Advisers.registered(officer, Advisers.profile("Chuyên gia nghỉ")));
        var today = LocalDate.now();

        String absence = expert.post(
                        "/me/expert/absences",
                        Map.of("from", today.toString(), "to", today.plusDays(3).toString()))
                .path("times.absences[0].id");
        expert.delete("/me/expert/absences/" + absence).then().body("times.absences", hasSize(0));
        expert.post(
                        "/me/expert/absences",
                        Map.of(
                                "from",
                                today.toString(),
                                "to",
                                today.minusDays(1).toString()))
                .then()
                .statusCode(422);
        String conflict = expert.post(
                        "/me/expert/conflicts", Map.of("identity", Farm.newTaxCode(), "relation", "family"))
                .path("conflicts[0].id");
        expert.delete("/me/expert/conflicts/" + conflict).then().body("conflicts", hasSize(0));
    }

    @Test
    void whatAnExpertCannotBeIsRefusedWithAllReasonsAtOnce() {
        var profile = Advisers.profile("Chuyên gia sai");
        profile.put("fields", List.of("flying"));
        profile.put("sectors", List.of("magic"));
        profile.put("languages", List.of("xx"));
        profile.put("onSite", false);
        profile.put("remote", false);

        var answer = officer.post("/experts", Advisers.person(profile));

        answer.then().statusCode(422);
        assertThat(answer.asString())
                .contains("expert.field-unknown", "expert.sector-unknown", "expert.language-unknown", "expert.nowhere");
    }

    @Test
    void whoTakesTheInvitationUpLooksAfterTheRecord() {
        var id = Advisers.recognised(officer, Advisers.profile("Chuyên gia được mời"));
        var name = People.newAddress("chuyen-gia");
        String code = officer.post("/experts/" + id + "/invitation", Map.of("by", "code", "signInName", name))
                .path("code");
        Api.at(Api.HUNG_YEN)
                .post(
                        "/invitation-acceptances",
                        Map.of(
                                "code",
                                code,
                                "displayName",
                                "Người thử nghiệm",
                                "signInName",
                                name,
                                "password",
                                People.PASSWORD))
                .then()
                .statusCode(201);
        Deliveries.deliver(outbox);

        Api.at(Api.HUNG_YEN)
                .signIn(name, People.PASSWORD)
                .get("/me/expert")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        officer.post("/experts/" + id + "/invitation", Map.of("by", "link"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:expert.has-account"));
    }

    @Test
    void forgottenPersonIsNobodysExpertAndHasNoNameAnyMore() throws Throwable {
        var id = Advisers.recognised(officer, Advisers.profile("Chuyên gia bị quên"));
        var expert = Advisers.lookedAfter(Api.HUNG_YEN, id);
        expert.put("/me/expert/listing").then().statusCode(200);
        var account = UUID.fromString(expert.get("/me").path("id"));
        var province = directory.byHost(Api.HUNG_YEN).orElseThrow();

        Apart.await(() -> tx.as(
                TenantScope.of(province),
                session -> forgotten.on(
                        session,
                        new EventSubscriber.Delivered<>(
                                province, java.time.Instant.now(), new PersonErased(account, "Người đã xoá · TEST")))));

        officer.get("/experts/" + id)
                .then()
                .body("profile.name", equalTo("Người đã xoá · TEST"))
                .body("standing", equalTo("ended"))
                .body("listed", equalTo(false));
        PUBLIC.get("/experts").then().body("items.id", not(hasItem(id)));
        expert.get("/me/expert").then().statusCode(404);
    }

    private static Map<String, Object> calendar(Map<?, ?>... slots) {
        return Map.of("slots", List.of(slots));
    }

    private static Map<String, Object> slot(int weekday, String starts, String ends) {
        return Map.of("weekday", weekday, "starts", starts, "ends", ends);
    }
}
