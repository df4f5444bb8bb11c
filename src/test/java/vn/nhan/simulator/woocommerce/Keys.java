package vn.nhan.simulator.woocommerce;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;

/** Who may ask, over plain http: OAuth 1.0a with one leg, parameters in the query, each nonce once, 15 minutes either way. */
final class Keys {

    static final String KEY = "ck_00000000000000000000000000000000000000aa";
    static final String SECRET = "cs_00000000000000000000000000000000000000bb";

    private static final long WINDOW = 900;
    private final Set<String> nonces = new HashSet<>();

    /** Empty when all is well. */
    Optional<Answered> refusal(Asked asked, String base, Instant now) {
        var query = asked.query();
        if (!query.containsKey("oauth_consumer_key")) {
            return Optional.of(error(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources."));
        }
        if (!KEY.equals(query.get("oauth_consumer_key"))) {
            return no("Consumer key is invalid.");
        }
        if (!query.getOrDefault("oauth_signature", "").equals(signature(asked, base))) {
            return no("Invalid signature - provided signature does not match.");
        }
        var stamp = Long.parseLong(query.getOrDefault("oauth_timestamp", "0"));
        if (Math.abs(stamp - now.getEpochSecond()) > WINDOW) {
            return no("Invalid timestamp.");
        }
        return nonces.add(query.getOrDefault("oauth_nonce", ""))
                ? Optional.empty()
                : no("Invalid nonce - nonce has already been used.");
    }

    static Answered error(int status, String code, String message) {
        return error(status, code, message, Map.of("status", status));
    }

    static Answered error(int status, String code, String message, Map<String, ?> data) {
        return Answered.json(status, Map.of("code", code, "message", message, "data", data));
    }

    static String mac(String algorithm, String key, byte[] message) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return Base64.getEncoder().encodeToString(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Answered> no(String message) {
        return Optional.of(error(401, "woocommerce_rest_authentication_error", message));
    }

    /** As the shop does it: names and values encoded, sorted, joined by encoded signs. */
    private static String signature(Asked asked, String base) {
        var parameters = new TreeMap<String, String>();
        asked.query().forEach((name, value) -> {
            if (!name.equals("oauth_signature")) {
                parameters.put(raw(name).replace("%", "%25"), raw(value).replace("%", "%25"));
            }
        });
        var joined = new StringBuilder();
        parameters.forEach((name, value) -> joined.append(joined.isEmpty() ? "" : "%26")
                .append(name)
                .append("%3D")
                .append(value));
        var text = asked.method() + "&" + raw(base + asked.path()) + "&" + joined;
        var algorithm = asked.query().getOrDefault("oauth_signature_method", "").equals("HMAC-SHA1")
                ? "HmacSHA1"
                : "HmacSHA256";
        return mac(algorithm, SECRET + "&", text.getBytes(StandardCharsets.UTF_8));
    }

    /** PHP's rawurlencode. */
    private static String raw(String text) {
        var encoded = new StringBuilder();
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (one & 0xff);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || "-_.~".indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(letter >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(letter & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
