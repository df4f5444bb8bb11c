package vn.nhan.marketplace.woocommerce;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;

/**
 * Keys as such over https; OAuth 1.0a with one leg (RFC 5849, HMAC-SHA256) where the line can be listened to. The shop
 * takes a nonce only once, so what is sent again is signed again.
 */
final class WooSignature {

    static final String KEY = "consumer-key";
    static final String SECRET = "consumer-secret";

    private WooSignature() {}

    static Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        var address = credentials.id(Credentials.ADDRESS);
        return address.startsWith("https:") ? basic(call, credentials) : signed(call, credentials, now, nonce);
    }

    private static Call basic(Call call, Credentials credentials) {
        var pair = credentials.secret(KEY) + ":" + credentials.secret(SECRET);
        return call.withHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static Call signed(Call call, Credentials credentials, Instant now, String nonce) {
        var stamped = call.with("oauth_consumer_key", credentials.secret(KEY))
                .with("oauth_nonce", nonce)
                .with("oauth_signature_method", "HMAC-SHA256")
                .with("oauth_timestamp", Long.toString(now.getEpochSecond()));
        var base = base(stamped, credentials.id(Credentials.ADDRESS));
        var key = credentials.secret(SECRET) + "&";
        return stamped.with("oauth_signature", Digests.base64(key, base.getBytes(StandardCharsets.UTF_8)));
    }

    static String base(Call call, String address) {
        return call.method() + "&" + encoded(address + call.path()) + "&" + encoded(pairs(call.query()));
    }

    private static String pairs(SortedMap<String, String> query) {
        var written = new TreeMap<String, String>();
        query.forEach((name, value) -> written.put(encoded(name), encoded(value)));
        return written.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }

    /** RFC 3986, section 2.3. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
