package vn.nhan.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The simulators' own sums. */
public final class Hash {

    private Hash() {}

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param algorithm such as {@code HmacSHA256} */
    public static String hmac(String algorithm, String key, byte[] message) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Parameters of an address, with the {@code hmac} that Shopify and those who speak as it does put to them. */
    public static Map<String, String> signed(String key, Map<String, String> parameters) {
        var all = new TreeMap<>(parameters);
        var message = all.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        all.put("hmac", hmac(key, message));
        return all;
    }

    public static String hmac(String key, String message) {
        return hmac("HmacSHA256", key, message.getBytes(StandardCharsets.UTF_8));
    }
}
