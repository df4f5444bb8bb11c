package vn.nhan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Authenticator;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class SecondFactorTest {

    private final Api nobody = Api.at(Api.HUNG_YEN);

    @Test
    void officerWithoutASecondFactorMayDoNothingButSetItUp() {
        var name = People.newAccount(Api.HUNG_YEN, "officer", null);
        var pair = password(name);
        pair.then().statusCode(200).body("roles", empty()).body("secondFactorMissing", is(true));
        var officer = new Api(Api.HUNG_YEN, pair.path("accessToken"));

        officer.get("/businesses").then().statusCode(403);
        officer.get("/me/second-factor").then().statusCode(200).body("needed", is(true));
    }

    @Test
    void rightPasswordAsksForACodeAndTheCodeOpensTheRoles() {
        var name = People.newOfficer(Api.HUNG_YEN);
        password(name).then().statusCode(202);

        answer(challengeOf(name), Authenticator.codeOf(name))
                .then()
                .statusCode(200)
                .body("roles", contains("officer"));
    }

    @Test
    void codeIsGoodOnceAlsoWhenManyShowItAtTheSameTime() {
        var name = People.newOfficer(Api.HUNG_YEN);
        var challenge = challengeOf(name);
        var code = Authenticator.codeOf(name);
        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(visitor -> answer(challenge, code).statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status != 200).containsOnly(422);
    }

    @Test
    void wrongCodesAreCountedAndThenRefused() {
        var name = People.newOfficer(Api.HUNG_YEN);
        var challenge = challengeOf(name);
        for (int attempt = 0; attempt < 10; attempt++) {
            answer(challenge, "abcdef").then().statusCode(422);
        }
        answer(challenge, Authenticator.codeOf(name)).then().statusCode(429);
    }

    @Test
    void challengeOfOneProvinceIsNotTakenInAnother() {
        var name = People.newOfficer(Api.HUNG_YEN);
        Api.at(Api.THAI_NGUYEN)
                .post(
                        "/sessions/second-factor",
                        Map.of("challenge", challengeOf(name), "code", Authenticator.codeOf(name)))
                .then()
                .statusCode(401);
        answer("bịa đặt", "000000").then().statusCode(401);
    }

    @Test
    void recoveryCodeStandsInForTheAppOnce() {
        var name = People.newAddress("mat-may");
        nobody.post("/accounts", Map.of("displayName", "Người thử", "signInName", name, "password", People.PASSWORD));
        var codes = enrolled(name);

        answer(
                        challengeOf(name),
                        codes.get(0).toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                .then()
                .statusCode(200);
        answer(challengeOf(name), codes.get(0)).then().statusCode(422);
        answer(challengeOf(name), codes.get(1)).then().statusCode(200);
    }

    @Test
    void memberMayTurnItOffAndAnOfficerMayNot() {
        var name = People.newAddress("hai-lop");
        nobody.post("/accounts", Map.of("displayName", "Người thử", "signInName", name, "password", People.PASSWORD));
        var codes = enrolled(name);
        var member = nobody.signIn(name, People.PASSWORD, codes.get(0));
        member.put("/me/second-factor/removal", Map.of("code", codes.get(1)))
                .then()
                .statusCode(204);
        password(name).then().statusCode(200);

        var officerName = People.newOfficer(Api.HUNG_YEN);
        var officer = nobody.signIn(officerName, People.PASSWORD, Authenticator.codeOf(officerName));
        officer.put("/me/second-factor/removal", Map.of("code", Authenticator.codeOf(officerName)))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:identity.second-factor-needed"));
    }

    @Test
    void settingItUpAsksForThePasswordAgain() {
        var member = People.member(Api.HUNG_YEN);
        member.post("/me/second-factor", Map.of("password", "không phải mật khẩu này"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/password"));
    }

    @Test
    void pagesLeadAnOfficerFromThePasswordToTheAppAndToTheRecoveryCodes() {
        var name = People.newAccount(Api.HUNG_YEN, "officer", null);
        var browser = Browser.signIn(Api.HUNG_YEN, name, People.PASSWORD);
        assertThat(browser.get("/account/second-factor").asString()).contains("name=\"password\"");
        browser.submit("/account/second-factor", Map.of("password", People.PASSWORD))
                .then()
                .statusCode(303);
        var page = browser.get("/account/second-factor/app");
        page.then().statusCode(200);
        assertThat(page.asString()).contains("<svg class=\"qr\"");
        browser.submit("/account/second-factor/app", Map.of("code", "000000"))
                .then()
                .statusCode(422);
    }

    private Response password(String name) {
        return nobody.post("/sessions", Map.of("signInName", name, "password", People.PASSWORD));
    }

    private String challengeOf(String name) {
        return password(name).then().statusCode(202).extract().path("challenge");
    }

    private Response answer(String challenge, String code) {
        return nobody.post("/sessions/second-factor", Map.of("challenge", challenge, "code", code));
    }

    /** Sets up the app of an account and gives its recovery codes. */
    private List<String> enrolled(String name) {
        return Authenticator.recoveryCodesOf(name, nobody);
    }
}
