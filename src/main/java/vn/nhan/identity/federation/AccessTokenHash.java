package vn.nhan.identity.federation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.federation.IdTokenRefused.Reason;

/** Whether the access token that came along is the one the ID token was made with (OpenID Connect Core 1.0, 3.1.3.8). */
final class AccessTokenHash {

    private AccessTokenHash() {}

    static void check(JwtClaims claims, @Nullable String accessToken, String algorithm) throws MalformedClaimException {
        var hash = claims.getStringClaimValue("at_hash");
        if (hash != null && (accessToken == null || !Secrets.same(of(accessToken, algorithm), hash))) {
            throw new IdTokenRefused(Reason.ACCESS_TOKEN_HASH);
        }
    }

    /** The left half of the hash that belongs to the signature's algorithm; SHA-512 for Ed25519. */
    static String of(String accessToken, String algorithm) {
        try {
            var digest =
                    MessageDigest.getInstance(algorithm.equals(AlgorithmIdentifiers.EDDSA) ? "SHA-512" : "SHA-256");
            var hash = digest.digest(accessToken.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, hash.length / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
