package vn.nhan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class SignInTest {

    private final Api nobody = Api.at(Api.HUNG_YEN);
    private String name;

    @BeforeEach
    void signsUp() {
        name = People.newAddress("dang-nhap");
        nobody.post("/accounts", Map.of("displayName", "Người thử", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
    }

    @Test
    void refreshTokenGivesANewPairOnce() {
        String first = signIn().path("refreshToken");
        String second = renew(first).then().statusCode(200).extract().path("refreshToken");
        assertThat(second).isNotEqualTo(first);
        renew(second).then().statusCode(200);
    }

    @Test
    void refreshTokenUsedAgainAfterTheGraceTimeEndsTheWholeSignIn() throws SQLException {
        String stolen = signIn().path("refreshToken");
        String successor = renew(stolen).then().statusCode(200).extract().path("refreshToken");
        letTheGraceTimePass();

        renew(stolen).then().statusCode(401).body("type", is("urn:nhan:problem:identity.sign-in-ended"));
        renew(successor).then().statusCode(401);
    }

    @Test
    void signingOutEndsTheRefreshTokensToo() {
        var pair = signIn();
        new Api(Api.HUNG_YEN, pair.path("accessToken"))
                .delete("/sessions/current")
                .then()
                .statusCode(204);
        renew(pair.path("refreshToken")).then().statusCode(401);
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSameAnswer() {
        var wrongPassword = nobody.post("/sessions", Map.of("signInName", name, "password", "không phải mật khẩu"));
        var unknownName = nobody.post(
                "/sessions", Map.of("signInName", People.newAddress("khong-co"), "password", People.PASSWORD));

        wrongPassword.then().statusCode(401);
        assertThat(unknownName.statusCode()).isEqualTo(401);
        assertThat(unknownName.asString()).isEqualTo(wrongPassword.asString());
    }

    @Test
    void tooManyAttemptsOnOneAccountAreRefusedEvenWithTheRightPassword() {
        for (int attempt = 0; attempt < 10; attempt++) {
            nobody.post("/sessions", Map.of("signInName", name, "password", "sai mật khẩu " + attempt));
        }
        signIn().then().statusCode(429).header("Retry-After", is("30"));
    }

    @Test
    void signingInRightlyAgainAndAgainIsNoAttack() {
        for (int time = 0; time < 12; time++) {
            signIn().then().statusCode(200);
        }
    }

    @Test
    void sameNameCannotSignUpTwice() {
        nobody.post("/accounts", Map.of("displayName", "Người khác", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", is("/signInName"));
    }

    @Test
    void ofManySignUpsWithOneNameAtOnceExactlyOneSucceeds() {
        var wanted = Map.of(
                "displayName", "Người thử", "signInName", People.newAddress("cung-luc"), "password", People.PASSWORD);
        var statuses = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .mapToObj(attempt -> nobody.post("/accounts", wanted).statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> status == 409);
    }

    @Test
    void nothingPersonalStandsInTheDatabaseInClear() throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("alter table account no force row level security");
            try (var rows = statement.executeQuery("select account::text from account")) {
                while (rows.next()) {
                    assertThat(rows.getString(1)).doesNotContain(name);
                }
            } finally {
                statement.execute("alter table account force row level security");
            }
        }
    }

    @Test
    void formFromAnotherSiteIsRefused() {
        var browser = Browser.signIn(Api.HUNG_YEN, name, People.PASSWORD);
        browser.request()
                .header("Origin", "https://evil.example")
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf", browser.csrf())
                .post("/sign-out")
                .then()
                .statusCode(403);
    }

    @Test
    void formWithoutTheTokenIsRefused() {
        var browser = Browser.signIn(Api.HUNG_YEN, name, People.PASSWORD);
        browser.request()
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf", "")
                .post("/sign-out")
                .then()
                .statusCode(403);
        browser.submit("/sign-out", Map.of()).then().statusCode(303);
    }

    private Response signIn() {
        return nobody.post("/sessions", Map.of("signInName", name, "password", People.PASSWORD));
    }

    private Response renew(String refreshToken) {
        return nobody.post("/sessions/renewal", Map.of("refreshToken", refreshToken));
    }

    /** Moves what has happened into the past, so that no test waits. */
    private static void letTheGraceTimePass() throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("alter table refresh_token no force row level security");
            statement.execute(
                    "update refresh_token set used_at = used_at - interval '1 minute' where used_at is not null");
            statement.execute("alter table refresh_token force row level security");
        }
    }
}
