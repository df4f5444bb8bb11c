package vn.nhan.identity.federation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The keys that a provider publishes (RFC 7517, 5). */
final class ProviderKeys {

    private ProviderKeys() {}

    /** Keys of kinds that nobody knows are passed over; whether one fits is {@link IdTokenRules}'s to say. */
    static List<JsonWebKey> read(JsonNode document) {
        try {
            return List.copyOf(new JsonWebKeySet(document.toString()).getJsonWebKeys());
        } catch (JoseException | RuntimeException e) {
            throw new Unusable("key set that cannot be read");
        }
    }
}
