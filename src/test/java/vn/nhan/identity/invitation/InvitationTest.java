package vn.nhan.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Authenticator;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Letter;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** From the invitation to the role, by link, by letter and by code on paper. */
@Server
class InvitationTest {

    private final OutboxDelivery outbox;

    InvitationTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @Test
    void linkMakesAnOfficerOfANewPerson() {
        var issued = invite(administrator(), Guest.wanted("officer", "link", null));
        var guest = Guest.withLink(issued.path("link"));

        guest.accept(Api.HUNG_YEN).then().statusCode(201).body("role", is("officer"));

        Authenticator.setUp(guest.signInName(), Api.at(Api.HUNG_YEN))
                .get("/me")
                .then()
                .body("roles", contains("officer"));
    }

    @Test
    void linkGoesOutByMailAndIsToldToNobodyElse() {
        var address = People.newAddress("duoc-moi");
        var issued = invite(administrator(), Guest.wanted("expert", "link", address));
        issued.then().body("mailed", is(true)).body("link", nullValue()).body("code", nullValue());

        Deliveries.deliver(outbox);

        var letters = Letter.to(address);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).subject()).isEqualTo("Mời bạn tham gia Nhãn, tỉnh Hưng Yên");
        var link = letters.get(0)
                .text()
                .lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow();
        assertThat(link).startsWith("http://hung-yen.localhost");
        Guest.withLink(link).accept(Api.HUNG_YEN).then().statusCode(201).body("role", is("expert"));
    }

    @Test
    void codeOnPaperIsGoodForWhomItWasWritten() {
        String code = invite(administrator(), Guest.wanted("helper", "code", "0900 000 071"))
                .path("code");
        assertThat(code).matches("[0-9]{6}");

        Guest.withCode(code.substring(0, 3) + " " + code.substring(3), "0900000071")
                .accept(Api.HUNG_YEN)
                .then()
                .statusCode(201)
                .body("role", is("helper"))
                .body("communeCode", is("12271"));
    }

    @Test
    void signedInMemberTakesAFurtherRole() {
        var name = newMember(Api.HUNG_YEN);
        var member = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
        var guest = Guest.withLink(
                invite(administrator(), Guest.wanted("helper", "link", null)).path("link"));

        guest.acceptAs(member).then().statusCode(201);

        Api.at(Api.HUNG_YEN)
                .signIn(name, People.PASSWORD)
                .get("/me")
                .then()
                .body("roles", hasItem("member"))
                .body("roles", hasItem("helper"));
    }

    @Test
    void personOfAnotherProvinceComesWithTheirOwnPassword() {
        var name = newMember(Api.THAI_NGUYEN);
        String link =
                invite(administrator(), Guest.wanted("expert", "link", null)).path("link");
        var guest = Guest.withLink(link).named(name);

        guest.accept(Api.HUNG_YEN, "ba con trâu lên đồi")
                .then()
                .statusCode(422)
                .body("errors[0].type", is("urn:nhan:problem:identity.other-password"));
        guest.accept(Api.HUNG_YEN).then().statusCode(201);

        Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD).get("/me").then().body("roles", contains("expert"));
        Api.at(Api.THAI_NGUYEN).signIn(name, People.PASSWORD).get("/me").then().body("roles", contains("member"));
    }

    @Test
    void ofTwentyAtOnceOneIsLetIn() throws Exception {
        String link =
                invite(administrator(), Guest.wanted("expert", "link", null)).path("link");
        var crowd = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Integer>)
                        () -> Guest.withLink(link).accept(Api.HUNG_YEN).statusCode())
                .toList();
        var threads = Executors.newFixedThreadPool(crowd.size());
        try {
            var answers = threads.invokeAll(crowd).stream()
                    .map(InvitationTest::answer)
                    .sorted()
                    .toList();
            assertThat(answers.get(0)).isEqualTo(201);
            assertThat(answers.subList(1, 20)).containsOnly(422);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void operatorInvitesTheFirstAdministratorOfAProvince() {
        var reply = People.operator()
                .post("/operator/provinces/thai-nguyen/invitations", Guest.wanted("administrator", "link", null));
        reply.then().statusCode(201);
        String link = reply.path("link");
        assertThat(link).startsWith("http://thai-nguyen.localhost");
        var guest = Guest.withLink(link);

        guest.accept(Api.THAI_NGUYEN).then().statusCode(201);

        Authenticator.setUp(guest.signInName(), Api.at(Api.THAI_NGUYEN))
                .get("/role-grants")
                .then()
                .statusCode(200);
        People.operator()
                .post("/operator/provinces/nowhere/invitations", Guest.wanted("administrator", "link", null))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, link, , role, invitation.role-not-yours",
        "operator, link, , role, invitation.role-not-yours",
        "member, link, , role, invitation.role-not-yours",
        "officer, code, , signInName, invitation.code-needs-name",
        "officer, code, 12345, signInName, identity.phone-format",
        "officer, link, a@b, signInName, identity.email-format"
    })
    void administratorHearsWhatIsWrong(String role, String by, String name, String field, String code) {
        administrator()
                .post("/invitations", Guest.wanted(role, by, name))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/" + field))
                .body("errors[0].type", is("urn:nhan:problem:" + code));
    }

    @Test
    void whatIsMissingIsNamedBeforeTheInvitationIsLookedAt() {
        var nobody = Api.at(Api.HUNG_YEN);

        nobody.post("/invitation-acceptances", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/code"));
        nobody.post("/invitation-acceptances", Map.of("code", "123456", "password", People.PASSWORD))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/displayName", "/signInName"));
        nobody.post("/invitation-acceptances", Map.of("code", "123456", "signInName", "0900 000 072"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/displayName", "/password"));
    }

    @Test
    void communeGoesWithRolesOfACommuneOnly() {
        var administrator = administrator();
        var without = Guest.wanted("helper", "link", null);
        without.remove("communeCode");
        var with = Guest.wanted("lead", "link", null);
        with.put("communeCode", "12271");

        administrator.post("/invitations", without).then().statusCode(422);
        administrator.post("/invitations", with).then().statusCode(422);
    }

    @Test
    void onlyAdministratorsInvite() {
        for (var other : List.of(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN))) {
            other.post("/invitations", Guest.wanted("officer", "link", null))
                    .then()
                    .statusCode(403);
            other.get("/invitations").then().statusCode(403);
            other.get("/role-grants").then().statusCode(403);
        }
        Api.at(Api.HUNG_YEN)
                .post("/invitations", Guest.wanted("officer", "link", null))
                .then()
                .statusCode(401);
    }

    @Test
    void openInvitationIsListedUntilItIsTakenBack() {
        var administrator = administrator();
        var issued = invite(administrator, Guest.wanted("officer", "link", null));
        String id = issued.path("invitation.id");

        administrator
                .get("/invitations?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.name", is("Bác Năm"));
        administrator.delete("/invitations/" + id).then().statusCode(204);
        administrator.delete("/invitations/" + id).then().statusCode(204);
        administrator.get("/invitations?limit=200").then().body("items.id", everyItem(not(is(id))));
    }

    @Test
    void usedInvitationCannotBeTakenBack() {
        var administrator = administrator();
        var issued = invite(administrator, Guest.wanted("expert", "link", null));
        Guest.withLink(issued.path("link")).accept(Api.HUNG_YEN).then().statusCode(201);

        administrator
                .delete("/invitations/" + issued.<String>path("invitation.id"))
                .then()
                .statusCode(409);
    }

    @Test
    void anotherProvincesAdministratorFindsNothing() {
        String id =
                invite(administrator(), Guest.wanted("officer", "link", null)).path("invitation.id");
        var elsewhere = People.administrator(Api.THAI_NGUYEN);

        elsewhere.delete("/invitations/" + id).then().statusCode(404);
        elsewhere.get("/invitations?limit=200").then().body("items.id", everyItem(not(is(id))));
    }

    private static Api administrator() {
        return People.administrator(Api.HUNG_YEN);
    }

    private static Response invite(Api administrator, Object wanted) {
        var reply = administrator.post("/invitations", wanted);
        reply.then().statusCode(201);
        return reply;
    }

    private static String newMember(String host) {
        var name = People.newAddress("thanh-vien");
        Api.at(host)
                .post("/accounts", Map.of("displayName", "Thành viên", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        return name;
    }

    private static int answer(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
