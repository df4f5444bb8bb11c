package vn.nhan.business.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class MembershipTest {

    private Api manager;
    private String cooperative;
    private Api family;
    private String household;

    @BeforeEach
    void aCooperativeAndAFamily() {
        manager = People.member(Api.HUNG_YEN);
        cooperative = Farm.of(manager).businessId();
        family = People.member(Api.HUNG_YEN);
        household = register(family, Farm.household());
    }

    @Test
    void householdThatLeftAndCameBackHasTwoStays() {
        var first = joined("2024-01-10");
        leave(first, "2024-12-31").then().statusCode(200).body("leftOn", equalTo("2024-12-31"));
        joined("2025-03-01");

        manager.get("/businesses/" + cooperative + "/memberships")
                .then()
                .statusCode(200)
                .body("joinedOn", contains("2025-03-01", "2024-01-10"))
                .body("leftOn", contains(nullValue(), equalTo("2024-12-31")))
                .body("shareAmount", contains(2_000_000, 2_000_000));
    }

    @Test
    void householdReadsOfWhichCooperativesItIsAMember() {
        joined("2024-01-10");

        family.get("/businesses/" + household + "/cooperatives")
                .then()
                .statusCode(200)
                .body("cooperative", contains(Farm.NAME));
        assertThat(Browser.of(family).get("/my/cooperative").asString()).contains(Farm.NAME, "10/01/2024");
        family.get("/businesses/" + cooperative + "/memberships").then().statusCode(404);
    }

    @Test
    void householdMayBeInSeveralCooperatives() {
        joined("2024-01-10");
        var other = Farm.of(manager).businessId();

        join(other, "2024-01-10").then().statusCode(201);

        family.get("/businesses/" + household + "/cooperatives").then().body("", hasSize(2));
    }

    @Test
    void onNoDayIsAHouseholdTwiceInTheSameCooperative() {
        var first = joined("2024-01-10");
        refused(join(cooperative, "2024-06-01"), 409, "membership.already-member");
        leave(first, "2024-12-31").then().statusCode(200);
        refused(join(cooperative, "2024-12-31"), 409, "membership.already-member");
        joined("2025-01-01");
    }

    @Test
    void ofTwoWhoRecordAHouseholdAtOnceOneIsRefused() {
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> join(cooperative, "2024-01-10").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).isEqualTo(List.of(201, 409, 409, 409));
    }

    @Test
    void leavingIsTakenBackUnlessTheHouseholdCameBack() {
        var first = joined("2024-01-10");
        leave(first, "2024-12-31").then().statusCode(200);
        manager.delete("/memberships/" + first + "/leaving")
                .then()
                .statusCode(200)
                .body("leftOn", nullValue());
        leave(first, "2024-12-31").then().statusCode(200);
        joined("2025-03-01");

        refused(manager.delete("/memberships/" + first + "/leaving"), 409, "membership.already-member");
    }

    @Test
    void whoWasRecordedByMistakeIsGone() {
        var id = joined("2024-01-10");
        manager.delete("/memberships/" + id).then().statusCode(204);
        manager.get("/businesses/" + cooperative + "/memberships").then().body("", hasSize(0));
    }

    @Test
    void nobodyLeavesBeforeJoiningAndNothingHappensTomorrow() {
        var id = joined("2024-01-10");
        refused(leave(id, "2024-01-09"), 422, "membership.left-too-early");
        refused(leave(id, LocalDate.now().plusDays(3).toString()), 422, "invalid");
        leave(id, "2024-06-30").then().statusCode(200);
        refused(leave(id, "2024-07-30"), 409, "membership.left-already");
    }

    @Test
    void onlyCooperativesHaveMembersAndOnlyHouseholdsAreOnes() {
        refused(
                manager.post("/businesses/" + cooperative + "/memberships", membership(cooperative, "2024-01-10")),
                422,
                "membership.not-a-household");
        refused(
                family.post("/businesses/" + household + "/memberships", membership(household, "2024-01-10")),
                422,
                "membership.not-a-cooperative");
        refused(
                manager.post(
                        "/businesses/" + cooperative + "/memberships", membership("khong-co-ho-nay", "2024-01-10")),
                422,
                "membership.unknown-household");
    }

    @Test
    void householdIsFoundByTheNumberThatItTold() {
        var citizenId = Citizens.next();
        var profile = new HashMap<>(Farm.household());
        profile.put("citizenId", citizenId);
        var another = register(People.member(Api.HUNG_YEN), profile);

        manager.post("/businesses/" + cooperative + "/memberships", membership(citizenId, "2024-01-10"))
                .then()
                .statusCode(201)
                .body("householdId", equalTo(another));
    }

    @Test
    void managerRecordsHouseholdsOnThePage() {
        var browser = Browser.of(manager);
        var page = "/my/cooperative?business=" + cooperative;
        assertThat(browser.get(page).asString()).contains("Chưa có hộ nào");

        browser.submit(page, Map.of("household", household, "joinedOn", "10/01/2024", "shareAmount", "2.000.000"))
                .then()
                .statusCode(303);
        assertThat(browser.get(page).asString()).contains("Hộ trồng nhãn thử nghiệm", "10/01/2024", "2.000.000");

        var wrong = browser.submit(page, Map.of("household", household, "joinedOn", "hôm qua"));
        wrong.then().statusCode(422);
        assertThat(wrong.asString()).contains("hôm qua");
    }

    private String joined(String day) {
        return join(cooperative, day).then().statusCode(201).extract().path("id");
    }

    private Response join(String where, String day) {
        return manager.post("/businesses/" + where + "/memberships", membership(household, day));
    }

    private Response leave(String id, String day) {
        return manager.put("/memberships/" + id + "/leaving", Map.of("leftOn", day));
    }

    private static Map<String, Object> membership(String household, String day) {
        return Map.of("household", household, "joinedOn", day, "shareAmount", 2_000_000);
    }

    private static String register(Api who, Map<String, Object> profile) {
        return who.post("/businesses", profile).then().statusCode(201).extract().path("id");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:nhan:problem:" + code));
    }
}
