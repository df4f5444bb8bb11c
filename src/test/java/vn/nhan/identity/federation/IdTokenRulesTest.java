package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.identity.federation.IdTokenRefused.Reason;

class IdTokenRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final Signer SIGNER = Signer.rs256("k1");
    private static final String ACCESS_TOKEN = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";

    private final IdTokenRules rules = new IdTokenRules(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void goodTokenSaysWhoSomebodyIs() {
        var token = verify(SIGNER.sign(claims(claims -> claims.setStringClaim("citizen_id", "000012345678"))));

        assertThat(token.subject()).isEqualTo("somebody");
        assertThat(token.text("citizen_id")).hasValue("000012345678");
        assertThat(token.text("phone_number")).isEmpty();
        assertThat(token.toString()).doesNotContain("somebody", "0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256", "EdDSA"})
    void tokensOfEveryKeyPairInTheListAreBelieved(String algorithm) {
        var signer = Signer.of(algorithm, "k2");
        assertThat(rules.verify(signer.sign(claims()), expected(null), signer.keys())
                        .subject())
                .isEqualTo("somebody");
    }

    @Test
    void tokenWithoutSignatureIsRefused() {
        refused(Reason.ALGORITHM, SIGNER.unsigned(claims()));
    }

    @Test
    void publicKeyTakenForTheSecretOfAMacIsRefused() {
        refused(Reason.ALGORITHM, SIGNER.macWithPublicKey(claims()));
    }

    @Test
    void secretAmongTheKeysIsNoKey() {
        var secret = new OctetSequenceJsonWebKey(new HmacKey(new byte[32]));
        secret.setKeyId("k1");
        assertRefused(Reason.UNKNOWN_KEY, () -> rules.verify(SIGNER.sign(claims()), expected(null), List.of(secret)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS512"})
    void otherAlgorithmsOfTheSameKeyAreRefused(String algorithm) {
        refused(Reason.ALGORITHM, new Signer(SIGNER.pair(), algorithm).sign(claims()));
    }

    @Test
    void signatureOfAnotherKeyUnderTheSameNameIsRefused() {
        refused(Reason.SIGNATURE, Signer.rs256("k1").sign(claims()));
    }

    @Test
    void signatureThatWasTouchedIsRefused() {
        var token = SIGNER.sign(claims());
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims(claims -> claims.setSubject("another"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var parts = token.split("\\.", -1);
        refused(Reason.SIGNATURE, parts[0] + "." + forged + "." + parts[2]);
    }

    @Test
    void keyThatNobodyKnowsAsksForNewerKeys() {
        refused(Reason.UNKNOWN_KEY, Signer.rs256("k9").sign(claims()));
    }

    @Test
    void wrongSignatureWithoutAKeyIdAsksForNewerKeys() {
        var before = Signer.of("RS256", null);
        assertRefused(
                Reason.UNKNOWN_KEY,
                () -> rules.verify(Signer.of("RS256", null).sign(claims()), expected(null), before.keys()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "logout+jwt"})
    void tokenOfAnotherKindIsRefused(String type) {
        refused(Reason.TYPE, SIGNER.signAs(type, claims()));
    }

    record Flaw(Reason reason, Consumer<JwtClaims> change) {}

    static Stream<Flaw> flaws() {
        return Stream.of(
                new Flaw(Reason.ISSUER, claims -> claims.setIssuer("https://other.example")),
                new Flaw(Reason.ISSUER, claims -> claims.setIssuer("https://id.example/")),
                new Flaw(Reason.ISSUER, claims -> claims.unsetClaim("iss")),
                new Flaw(Reason.AUDIENCE, claims -> claims.setAudience("somebody-else")),
                new Flaw(Reason.AUDIENCE, claims -> claims.unsetClaim("aud")),
                new Flaw(Reason.AUTHORIZED_PARTY, claims -> claims.setAudience("nhan", "somebody-else")),
                new Flaw(Reason.AUTHORIZED_PARTY, claims -> claims.setStringClaim("azp", "somebody-else")),
                new Flaw(Reason.NONCE, claims -> claims.setStringClaim("nonce", "another")),
                new Flaw(Reason.NONCE, claims -> claims.unsetClaim("nonce")),
                new Flaw(Reason.EXPIRED, claims -> claims.setExpirationTime(at(-60))),
                new Flaw(Reason.EXPIRED, claims -> claims.unsetClaim("exp")),
                new Flaw(Reason.NOT_YET, claims -> claims.setIssuedAt(at(61))),
                new Flaw(Reason.NOT_YET, claims -> claims.unsetClaim("iat")),
                new Flaw(Reason.NOT_YET, claims -> claims.setNotBefore(at(61))),
                new Flaw(Reason.SUBJECT, claims -> claims.unsetClaim("sub")),
                new Flaw(Reason.SUBJECT, claims -> claims.setSubject(" ")),
                new Flaw(Reason.SUBJECT, claims -> claims.setSubject("x".repeat(256))),
                new Flaw(Reason.MALFORMED, claims -> claims.setClaim("sub", 7)),
                new Flaw(Reason.MALFORMED, claims -> claims.setClaim("exp", "tomorrow")),
                new Flaw(Reason.MALFORMED, claims -> claims.setClaim("aud", 7)));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void flawIsRefusedForWhatItIs(Flaw flaw) {
        refused(flaw.reason(), SIGNER.sign(claims(flaw.change())));
    }

    @Test
    void clocksMayDifferByLessThanAMinute() {
        verify(SIGNER.sign(claims(claims -> claims.setExpirationTime(at(-59)))));
        verify(SIGNER.sign(claims(claims -> {
            claims.setIssuedAt(at(60));
            claims.setNotBefore(at(60));
        })));
    }

    @Test
    void severalAudiencesNeedOurNameAsTheParty() {
        verify(SIGNER.sign(claims(claims -> {
            claims.setAudience("nhan", "somebody-else");
            claims.setStringClaim("azp", "nhan");
        })));
    }

    @Test
    void accessTokenMustBeTheOneTheTokenWasMadeWith() {
        var token = SIGNER.sign(
                claims(claims -> claims.setStringClaim("at_hash", AccessTokenHash.of(ACCESS_TOKEN, "RS256"))));

        assertThat(rules.verify(token, expected(ACCESS_TOKEN), SIGNER.keys())).isNotNull();
        assertRefused(Reason.ACCESS_TOKEN_HASH, () -> rules.verify(token, expected("another"), SIGNER.keys()));
        assertRefused(Reason.ACCESS_TOKEN_HASH, () -> rules.verify(token, expected(null), SIGNER.keys()));
    }

    /** The sample of OpenID Connect Core 1.0, A.4. */
    @Test
    void accessTokenHashIsThatOfTheStandard() {
        assertThat(AccessTokenHash.of(ACCESS_TOKEN, "RS256")).isEqualTo("77QmUPtjPfzWtF2AnpK9RQ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "a.b.c", "không phải", "e30.e30.e30", "eyJhbGciOiJSUzI1NiJ9.e30", "a.b.c.d.e"})
    void whatIsNoTokenIsRefused(String token) {
        assertThatThrownBy(() -> verify(token)).isInstanceOf(IdTokenRefused.class);
    }

    @Test
    void endlessTokenIsRefusedUnread() {
        refused(Reason.MALFORMED, SIGNER.sign(claims(claims -> claims.setStringClaim("x", "x".repeat(40_000)))));
    }

    private static String claims() {
        return claims(claims -> {});
    }

    private static String claims(Consumer<JwtClaims> change) {
        var claims = new JwtClaims();
        claims.setIssuer("https://id.example");
        claims.setAudience("nhan");
        claims.setSubject("somebody");
        claims.setStringClaim("nonce", "n-0S6_WzA2Mj");
        claims.setIssuedAt(at(0));
        claims.setExpirationTime(at(300));
        change.accept(claims);
        return claims.toJson();
    }

    private static NumericDate at(long seconds) {
        return NumericDate.fromSeconds(NOW.getEpochSecond() + seconds);
    }

    private static IdTokenRules.Expected expected(@Nullable String accessToken) {
        return new IdTokenRules.Expected("https://id.example", "nhan", "n-0S6_WzA2Mj", accessToken);
    }

    private IdToken verify(String token) {
        List<JsonWebKey> keys = SIGNER.keys();
        return rules.verify(token, expected(null), keys);
    }

    private void refused(Reason reason, String token) {
        assertRefused(reason, () -> verify(token));
    }

    private static void assertRefused(Reason reason, ThrowingCallable verification) {
        assertThatThrownBy(verification)
                .isInstanceOfSatisfying(
                        IdTokenRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
