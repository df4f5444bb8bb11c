package vn.nhan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Tokens that are not ours, not for here, or not any more what we made them (RFC 8725). */
@Server
class BadTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "RS256", "HS384", "ES256"})
    void headerCannotChooseAnotherAlgorithm(String algorithm) {
        var header = "{\"typ\":\"at+jwt\",\"alg\":\"" + algorithm + "\"}";

        var parts = token().split("\\.", -1);

        isNobody(encoded(header) + "." + parts[1] + ".");
        isNobody(encoded(header) + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void claimsCannotBeChanged() {
        var parts = token().split("\\.", -1);
        var asOperator = decoded(parts[1]).replace("\"member\"", "\"operator\"");

        assertThat(asOperator).contains("operator");
        isNobody(parts[0] + "." + encoded(asOperator) + "." + parts[2]);
        isNobody(parts[0] + "." + parts[1] + "." + parts[2].substring(0, 20));
        isNobody(parts[0] + "." + parts[1]);
    }

    @Test
    void signatureUnderAnotherKeyIsWorthNothing() throws GeneralSecurityException {
        var parts = token().split("\\.", -1);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("demo".repeat(8).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signature = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

        isNobody(parts[0] + "." + parts[1] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "..", "a.b.c", "Bearer", "null"})
    void rubbishIsNobody(String token) {
        isNobody(token);
    }

    @Test
    void tokenOfAnotherProvinceIsNobodyHere() {
        var elsewhere = People.member(Api.THAI_NGUYEN);

        elsewhere.get("/me").then().statusCode(200);
        isNobody(String.valueOf(elsewhere.token()));
    }

    @Test
    void refreshTokenOpensNoDoor() {
        var name = People.newAddress("lam-moi");
        var here = Api.at(Api.HUNG_YEN);
        here.post("/accounts", Map.of("displayName", "Thử", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);

        isNobody(here.post("/sessions", Map.of("signInName", name, "password", People.PASSWORD))
                .path("refreshToken"));
    }

    @Test
    void apiTakesNoCookieAndPagesNoBearerToken() {
        var member = People.member(Api.HUNG_YEN);

        Browser.of(member).get("/api/v1/me").then().statusCode(401);
        member.request().redirects().follow(false).get("/my/tasks").then().statusCode(303);
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void badTokenIsToldToSignIn(Reader reader) {
        var answer = new Api(Api.HUNG_YEN, "x")
                .request()
                .header("Accept-Language", reader.tag())
                .get("/api/v1/me");

        new Refusal(answer, reader).isProblem(401, "request.sign-in-first");
    }

    private static void isNobody(String token) {
        new Api(Api.HUNG_YEN, token).get("/me").then().statusCode(401).contentType("application/problem+json");
        var page = new Browser(Api.HUNG_YEN, Map.of("nhan-access", token), "").get("/my/tasks");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).contains("/sign-in");
    }

    private static String token() {
        return String.valueOf(People.member(Api.HUNG_YEN).token());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
