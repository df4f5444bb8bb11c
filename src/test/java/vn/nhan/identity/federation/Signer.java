package vn.nhan.identity.federation;

import java.security.Key;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A key pair of a provider, and the tokens that it, or somebody who only knows its public half, can make. */
record Signer(PublicJsonWebKey pair, String algorithm) {

    static Signer of(String algorithm, @Nullable String keyId) {
        try {
            var pair = switch (algorithm) {
                case AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256 ->
                    EcJwkGenerator.generateJwk(EllipticCurves.P256);
                case AlgorithmIdentifiers.EDDSA -> OkpJwkGenerator.generateJwk("Ed25519");
                default -> RsaJwkGenerator.generateJwk(2048);
            };
            pair.setKeyId(keyId);
            pair.setUse("sig");
            return new Signer(pair, algorithm);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static Signer rs256(String keyId) {
        return of(AlgorithmIdentifiers.RSA_USING_SHA256, keyId);
    }

    String sign(String claims) {
        return token(claims, algorithm, pair.getPrivateKey(), "JWT");
    }

    String signAs(String type, String claims) {
        return token(claims, algorithm, pair.getPrivateKey(), type);
    }

    /** RFC 8725, 2.1: the public key taken for the secret of a MAC. */
    String macWithPublicKey(String claims) {
        return token(
                claims,
                AlgorithmIdentifiers.HMAC_SHA256,
                new HmacKey(pair.getPublicKey().getEncoded()),
                "JWT");
    }

    String unsigned(String claims) {
        return token(claims, AlgorithmIdentifiers.NONE, null, "JWT");
    }

    List<JsonWebKey> keys() {
        try {
            return List.of(JsonWebKey.Factory.newJwk(published()));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public half, as a JWK. */
    String published() {
        return pair.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private String token(String claims, String with, @Nullable Key key, String type) {
        var token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setPayload(claims);
        token.setAlgorithmHeaderValue(with);
        token.setHeader("typ", type);
        if (pair.getKeyId() != null) {
            token.setKeyIdHeaderValue(pair.getKeyId());
        }
        token.setKey(key);
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
