package vn.nhan.identity.federation;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.EDDSA;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.federation.IdTokenRefused.Reason;

/** Which ID tokens are believed: OpenID Connect Core 1.0, 3.1.3.7, with signatures by key pairs only (RFC 8725, 3.1). */
@ApplicationScoped
class IdTokenRules {

    /** How far a provider's clock may be off ours. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private static final int MAX_LENGTH = 32 * 1024;
    private static final int MAX_SUBJECT = 255;
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT, RSA_USING_SHA256, RSA_PSS_USING_SHA256, ECDSA_USING_P256_CURVE_AND_SHA256, EDDSA);

    private final Clock clock;

    IdTokenRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the token must say.
     *
     * @param accessToken that came along, or null
     */
    record Expected(
            String issuer,
            String clientId,
            String nonce,
            @Nullable String accessToken) {}

    /** @throws IdTokenRefused with {@link Reason#UNKNOWN_KEY} when newer keys might help */
    IdToken verify(String token, Expected expected, List<JsonWebKey> keys) {
        try {
            var signature = signature(token);
            var payload = verified(signature, keys);
            var claims = JwtClaims.parse(payload);
            check(claims, expected);
            checkTimes(claims);
            AccessTokenHash.check(claims, expected.accessToken(), signature.getAlgorithmHeaderValue());
            return new IdToken(subject(claims), claims);
        } catch (JoseException | InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            throw new IdTokenRefused(Reason.MALFORMED);
        }
    }

    private static JsonWebSignature signature(String token) throws JoseException {
        if (token.length() > MAX_LENGTH) {
            throw new IdTokenRefused(Reason.MALFORMED);
        }
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ALGORITHMS);
        signature.setCompactSerialization(token);
        var algorithm = signature.getAlgorithmHeaderValue();
        if (algorithm == null || !isAllowed(algorithm)) {
            throw new IdTokenRefused(Reason.ALGORITHM);
        }
        var type = signature.getHeader("typ");
        if (type != null && !type.equalsIgnoreCase("JWT")) {
            throw new IdTokenRefused(Reason.TYPE); // an access or logout token is no ID token (RFC 8725, 3.11)
        }
        return signature;
    }

    private static boolean isAllowed(String algorithm) {
        try {
            ALGORITHMS.checkConstraint(algorithm);
            return true;
        } catch (JoseException notInTheList) {
            return false;
        }
    }

    private static String verified(JsonWebSignature signature, List<JsonWebKey> keys) throws JoseException {
        var key = new VerificationJwkSelector().select(signature, keys); // of the kind that the algorithm wants
        if (key == null) {
            throw new IdTokenRefused(Reason.UNKNOWN_KEY);
        }
        signature.setKey(key.getKey());
        try {
            if (signature.verifySignature()) {
                return signature.getPayload();
            }
        } catch (JoseException weakOrUnfitKey) {
            throw new IdTokenRefused(Reason.SIGNATURE);
        }
        // Without a key id, the one key we know may simply be last year's.
        throw new IdTokenRefused(signature.getKeyIdHeaderValue() == null ? Reason.UNKNOWN_KEY : Reason.SIGNATURE);
    }

    private static void check(JwtClaims claims, Expected expected) throws MalformedClaimException {
        refuseUnless(expected.issuer().equals(claims.getIssuer()), Reason.ISSUER);
        var audience = claims.getAudience();
        refuseUnless(audience.contains(expected.clientId()), Reason.AUDIENCE);
        var party = claims.getStringClaimValue("azp");
        refuseUnless(party == null ? audience.size() == 1 : party.equals(expected.clientId()), Reason.AUTHORIZED_PARTY);
        refuseUnless(Secrets.same(expected.nonce(), claims.getStringClaimValue("nonce")), Reason.NONCE);
    }

    private void checkTimes(JwtClaims claims) throws MalformedClaimException {
        var now = clock.instant();
        var expires = claims.getExpirationTime();
        refuseUnless(expires != null && now.minus(SKEW).getEpochSecond() < expires.getValue(), Reason.EXPIRED);
        var latest = now.plus(SKEW).getEpochSecond();
        var issued = claims.getIssuedAt();
        refuseUnless(issued != null && issued.getValue() <= latest, Reason.NOT_YET);
        NumericDate notBefore = claims.getNotBefore();
        refuseUnless(notBefore == null || notBefore.getValue() <= latest, Reason.NOT_YET);
    }

    private static String subject(JwtClaims claims) throws MalformedClaimException {
        var subject = claims.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > MAX_SUBJECT) {
            throw new IdTokenRefused(Reason.SUBJECT);
        }
        return subject;
    }

    private static void refuseUnless(boolean holds, Reason reason) {
        if (!holds) {
            throw new IdTokenRefused(reason);
        }
    }
}
