package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Authenticator;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Signing in with an identity provider, through the pages, and every way in which it must not work. */
@Server
class ProviderSignInTest extends ProviderAtHand {

    private final Traveller traveller = Traveller.at(Api.HUNG_YEN);

    @Test
    void officerWhoLinkedAnIdentitySignsInWithItAndNothingElse() {
        linked(People.officer(Api.HUNG_YEN), "vneid");

        var reply = traveller.comeBack(provider.signIn(traveller.leave("vneid", "/office/queue")));

        assertThat(reply.header("Location")).endsWith("/office/queue");
        traveller.get("/office/queue").then().statusCode(200);
        assertThat(traveller.cookie("nhan-flow")).isEmpty();
    }

    @Test
    void buttonsLeadToTheProvidersInTheReadersLanguage() {
        var page = Jsoup.parse(traveller.get("/sign-in?next=/office/queue").asString());
        assertThat(page.select("a[href^=/sign-in/with/]").eachAttr("href"))
                .containsExactly(
                        "/sign-in/with/so?next=%2Foffice%2Fqueue", "/sign-in/with/vneid?next=%2Foffice%2Fqueue");
        assertThat(page.text()).contains("Đăng nhập bằng định danh mẫu vneid");
        var english = traveller.holding("nhan-language", "en").get("/sign-in").asString();
        assertThat(english).contains("Sign in with sample identity vneid");
    }

    @Test
    void identityThatNobodyLinkedOpensNothingWhateverItsAddress() {
        var name = People.newOfficer(Api.HUNG_YEN);
        provider.visitor(newSubject(), Map.of("email", name, "email_verified", true));

        var reply = traveller.comeBack(provider.signIn(traveller.leave("vneid", "/")));

        refused(reply, "not-linked");
        assertThat(traveller.get(ENDED + "not-linked").asString()).contains("chưa liên kết");
    }

    @Test
    void providerWithoutASecondFactorDoesNotSpareOurs() {
        var name = People.newOfficer(Api.HUNG_YEN);
        linked(Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD, Authenticator.codeOf(name)), "so");

        var reply = traveller.comeBack(provider.signIn(traveller.leave("so", "/office/queue")));

        assertThat(reply.header("Location")).endsWith("/sign-in/code?next=%2Foffice%2Fqueue");
        assertThat(traveller.isSignedIn()).isFalse();
        var page = Jsoup.parse(
                traveller.get("/sign-in/code?next=%2Foffice%2Fqueue").asString());
        var code = Map.of(
                "next", "/office/queue",
                "challenge", page.selectFirst("input[name=challenge]").attr("value"),
                "code", Authenticator.codeOf(name));
        assertThat(traveller.submit("/sign-in/code", code).header("Location")).endsWith("/office/queue");
        traveller.get("/office/queue").then().statusCode(200);
    }

    @Test
    void pageForACodeThatNobodyIsAskedForLeadsToTheFrontDoor() {
        assertThat(traveller.get("/sign-in/code").header("Location")).endsWith("/sign-in");
    }

    @Test
    void answerIsGoodOnceWhateverCookieComesWithIt() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var callback = provider.signIn(traveller.leave("vneid", "/"));
        var cookie = traveller.cookie("nhan-flow");
        traveller.comeBack(callback);

        refused(Traveller.at(Api.HUNG_YEN).comeBack(callback), "flow-ended");
        var thief = Traveller.at(Api.HUNG_YEN).holding("nhan-flow", cookie);
        refused(thief.comeBack(callback), "flow-ended");
        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void answerInABrowserThatNeverLeftIsRefused() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var callback = provider.signIn(traveller.leave("vneid", "/"));

        var victim = Traveller.at(Api.HUNG_YEN);
        refused(victim.comeBack(callback), "flow-ended");
        assertThat(victim.isSignedIn()).isFalse();
    }

    @Test
    void answerToAnotherStateIsRefusedAndTheRightOneStillCounts() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var callback = provider.signIn(traveller.leave("vneid", "/"));

        refused(traveller.comeBack(with(callback, "state", "another")), "flow-ended");
        assertThat(traveller.comeBack(callback).header("Location")).endsWith("/office/dashboard");
    }

    @Test
    void codeOfSomebodyElsesWayIsOfNoUse() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var attacker = Traveller.at(Api.HUNG_YEN);
        var stolen = provider.signIn(attacker.leave("vneid", "/")).getQuery().replaceAll(".*code=([^&]+).*", "$1");
        var callback = provider.signIn(traveller.leave("vneid", "/"));

        refused(traveller.comeBack(with(callback, "code", stolen)), "flow-ended");
        assertThat(traveller.isSignedIn()).isFalse();
    }

    @Test
    void cookieOfAnotherProvinceOpensNothing() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var elsewhere = Traveller.at(Api.THAI_NGUYEN);
        var callback = provider.signIn(elsewhere.leave("vneid", "/"));

        refused(traveller.holding("nhan-flow", elsewhere.cookie("nhan-flow")).comeBack(callback), "flow-ended");
        assertThat(traveller.isSignedIn()).isFalse();
    }

    @Test
    void officerOfOneProvinceIsNobodyInAnother() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var elsewhere = Traveller.at(Api.THAI_NGUYEN);

        refused(elsewhere.comeBack(provider.signIn(elsewhere.leave("vneid", "/"))), "not-admitted");
        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/%0d%0aX:1"
            })
    void nobodyIsSentToAnotherSite(String next) {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var encoded = java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);

        var reply = traveller.comeBack(provider.signIn(traveller.leave("vneid", encoded)));

        assertThat(URI.create(reply.header("Location")).getHost()).isIn(null, "hung-yen.localhost", "localhost");
        assertThat(reply.header("X")).isNull();
    }

    static Stream<BiFunction<Signer, JwtClaims, String>> forgeries() {
        return Stream.of(
                (signer, claims) -> signer.unsigned(claims.toJson()),
                (signer, claims) -> signer.macWithPublicKey(claims.toJson()),
                (signer, claims) -> Signer.of("ES256", signer.pair().getKeyId()).sign(claims.toJson()),
                (signer, claims) -> Signer.of("ES256", "unknown").sign(claims.toJson()),
                changed(claims -> claims.setStringClaim("nonce", "another")),
                changed(claims -> claims.setAudience("another")),
                changed(claims -> claims.setIssuer("https://evil.example")),
                changed(claims -> claims.setStringClaim("at_hash", "another")),
                changed(claims -> claims.setExpirationTime(
                        NumericDate.fromSeconds(Instant.now().getEpochSecond() - 61))));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void forgedTokenSignsNobodyIn(BiFunction<Signer, JwtClaims, String> forger) {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        provider.forging(forger);

        refused(traveller.comeBack(provider.signIn(traveller.leave("vneid", "/"))), "not-trusted");
        assertThat(traveller.isSignedIn()).isFalse();
    }

    @Test
    void keysMayChangeBetweenTwoSignIns() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        provider.rotateKeys();

        assertThat(traveller
                        .comeBack(provider.signIn(traveller.leave("vneid", "/")))
                        .header("Location"))
                .endsWith("/office/dashboard");
    }

    @Test
    void answerThatNamesAnotherIssuerIsRefused() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var callback = provider.signIn(traveller.leave("vneid", "/"));

        refused(traveller.comeBack(URI.create(callback + "&iss=https%3A%2F%2Fevil.example")), "not-trusted");
    }

    @Test
    void answerOfOneProviderIsNoAnswerOfAnother() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var callback = provider.signIn(traveller.leave("so", "/"));
        var swapped = URI.create(callback.toString().replace("/with/so/", "/with/vneid/"));

        refused(traveller.comeBack(swapped), "flow-ended");
    }

    @Test
    void refusalAtTheProviderIsToldInOurWords() {
        var callback = provider.signIn(traveller.leave("vneid", "/"));
        var state = callback.getRawQuery().replaceAll(".*(state=[^&]+).*", "$1");
        var refusal =
                URI.create("http://h" + callback.getPath() + "?error=access_denied&error_description=%3Cb%3E&" + state);

        refused(traveller.comeBack(refusal), "declined");
        assertThat(traveller.get(ENDED + "declined").asString())
                .contains("Bạn đã dừng lại")
                .doesNotContain("<b>");
    }

    @Test
    void providerThatNobodyConfiguredIsNotFound() {
        traveller.get("/sign-in/with/another").then().statusCode(404);
        traveller.get("/sign-in/with/another/callback?code=1&state=2").then().statusCode(404);
        traveller.get("/sign-in/with/another/ended").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?code=x", "?state=x", "?code=x&state=x&code=y", "?code=%00&state=%ff", "?error=x&state=y"})
    void nonsenseIsAnsweredWithAPage(String query) {
        refused(traveller.get("/sign-in/with/vneid/callback" + query), "flow-ended");
        refused(traveller.holding("nhan-flow", "AAAA").get("/sign-in/with/vneid/callback" + query), "flow-ended");
        traveller.get("/sign-in/with/vneid/ended?why=%3Cscript%3E").then().statusCode(200);
    }

    @Test
    void disabledAccountStaysShut() throws SQLException {
        var officer = People.officer(Api.HUNG_YEN);
        linked(officer, "vneid");
        Accounts.change(officer, "disabled_at = now()");

        refused(traveller.comeBack(provider.signIn(traveller.leave("vneid", "/"))), "not-admitted");
        assertThat(traveller.isSignedIn()).isFalse();
    }

    @Test
    void wayToTheProviderIsShortLivedAndHeldInASealedCookie() {
        var reply = traveller.get("/sign-in/with/vneid");
        var cookie = reply.detailedCookie("nhan-flow");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isBetween(590L, 600L);
        var state = reply.header("Location").replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertThat(cookie.getValue()).doesNotContain(state);
        assertThat(reply.header("Location")).contains("redirect_uri=http%3A%2F%2Fhung-yen.localhost%2Fsign-in");
    }

    private static BiFunction<Signer, JwtClaims, String> changed(java.util.function.Consumer<JwtClaims> change) {
        return (signer, claims) -> {
            change.accept(claims);
            return signer.sign(claims.toJson());
        };
    }

    private static URI with(URI callback, String name, String value) {
        return URI.create(callback.toString().replaceAll("([?&]" + name + "=)[^&]*", "$1" + value));
    }
}
