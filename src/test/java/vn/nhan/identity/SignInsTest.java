package vn.nhan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Sign-ins that are renewed, listed and ended. */
@Server
class SignInsTest {

    private final Api nobody = Api.at(Api.HUNG_YEN);
    private String name;

    @BeforeEach
    void signsUp() {
        name = People.newAddress("phien");
        nobody.post("/accounts", Map.of("displayName", "Người thử", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
    }

    @Test
    void ofFiftyRenewalsAtOnceAllGetTheSameSuccessor() throws SQLException {
        var pair = signIn();
        String refresh = pair.path("refreshToken");
        var successors = IntStream.range(0, 50)
                .parallel()
                .mapToObj(tab -> renew(refresh))
                .peek(reply -> reply.then().statusCode(200))
                .map(reply -> reply.<String>path("refreshToken"))
                .collect(Collectors.toSet());

        assertThat(successors).hasSize(1).doesNotContain(refresh);
        assertThat(tokensOfTheFamily()).isEqualTo(2);
        renew(successors.iterator().next()).then().statusCode(200);
    }

    @Test
    void everybodySeesTheirOwnSignInsAndEndsThem() {
        var phone = new Api(Api.HUNG_YEN, signIn().path("accessToken"));
        var laptopPair = signIn();
        var laptop = new Api(Api.HUNG_YEN, laptopPair.path("accessToken"));
        laptop.get("/me/sessions").then().body("$", hasSize(2)).body("findAll { it.current }", hasSize(1));
        String other = laptop.get("/me/sessions").path("find { !it.current }.id");

        People.member(Api.HUNG_YEN).delete("/me/sessions/" + other).then().statusCode(404);
        laptop.delete("/me/sessions/" + other).then().statusCode(204);

        phone.get("/me").then().statusCode(401);
        laptop.get("/me").then().statusCode(200);
    }

    @Test
    void newPasswordEndsAllOtherSignInsAtOnce() {
        var thief = signIn();
        var me = new Api(Api.HUNG_YEN, signIn().path("accessToken"));
        me.put("/me/password", Map.of("current", People.PASSWORD, "password", "mot mat khau hoan toan moi"))
                .then()
                .statusCode(204);

        new Api(Api.HUNG_YEN, thief.path("accessToken")).get("/me").then().statusCode(401);
        renew(thief.path("refreshToken")).then().statusCode(401);
        me.get("/me").then().statusCode(200);
        signIn().then().statusCode(401);
    }

    @Test
    void newPasswordMustBeGoodAndTheOldOneRight() {
        var me = new Api(Api.HUNG_YEN, signIn().path("accessToken"));
        me.put("/me/password", Map.of("current", "sai mật khẩu rồi", "password", "mot mat khau hoan toan moi"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/current"));
        me.put("/me/password", Map.of("current", People.PASSWORD, "password", "1234567890"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/password"));
    }

    @Test
    void personWithAnAccountJoinsASecondProvinceWithTheSameAccount() {
        var there = Api.at(Api.THAI_NGUYEN);
        there.post("/sessions", credentials())
                .then()
                .statusCode(403)
                .body("type", is("urn:nhan:problem:identity.no-role-here"));
        there.post("/accounts", Map.of("displayName", "Tên khác", "signInName", name, "password", "khong phai cua toi"))
                .then()
                .statusCode(409);
        String joined = there.post(
                        "/accounts", Map.of("displayName", "Tên khác", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        there.signIn(name, People.PASSWORD)
                .get("/me")
                .then()
                .body("id", is(joined))
                .body("displayName", is("Người thử"));
        new Api(Api.HUNG_YEN, signIn().path("accessToken")).get("/me").then().body("id", is(joined));
    }

    @Test
    void strangersWhoGuessLockNobodyOutOfTheirOwnBrowser() {
        var mark = nobody.request()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(credentials())
                .post("/sign-in")
                .cookie("nhan-device");
        for (int guess = 0; guess < 12; guess++) {
            nobody.post("/sessions", Map.of("signInName", name, "password", "đoán mò lần " + guess));
        }
        signIn().then().statusCode(429);

        nobody.request()
                .redirects()
                .follow(false)
                .cookie("nhan-device", mark)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(credentials())
                .post("/sign-in")
                .then()
                .statusCode(303);
        nobody.request()
                .redirects()
                .follow(false)
                .cookie("nhan-device", "0".repeat(32) + "." + mark.substring(33))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(credentials())
                .post("/sign-in")
                .then()
                .statusCode(429);
    }

    private Map<String, String> credentials() {
        return Map.of("signInName", name, "password", People.PASSWORD);
    }

    private Response signIn() {
        return nobody.post("/sessions", credentials());
    }

    private Response renew(String refreshToken) {
        return nobody.post("/sessions/renewal", Map.of("refreshToken", refreshToken));
    }

    /** Of the account that signed up last. */
    private static int tokensOfTheFamily() throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("alter table refresh_token no force row level security");
            try (var rows = statement.executeQuery("select count(*) from refresh_token where sign_in_id ="
                    + " (select sign_in_id from refresh_token order by id desc limit 1)")) {
                rows.next();
                return rows.getInt(1);
            } finally {
                statement.execute("alter table refresh_token force row level security");
            }
        }
    }
}
