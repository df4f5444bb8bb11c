package vn.nhan.marketplace.connector;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMACs (RFC 2104) as marketplaces write them, and their comparison in constant time. Keys are UTF-8 text. */
public final class Digests {

    private Digests() {}

    /** HMAC-SHA-256, lower hex. */
    public static String hex(String key, byte[] message) {
        return HexFormat.of().formatHex(mac("HmacSHA256", key, message));
    }

    public static String hex(String key, String message) {
        return hex(key, message.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA-256, Base64 with padding. */
    public static String base64(String key, byte[] message) {
        return Base64.getEncoder().encodeToString(mac("HmacSHA256", key, message));
    }

    /** HMAC-SHA-1, lower hex; where a marketplace knows nothing better. */
    public static String hexSha1(String key, byte[] message) {
        return HexFormat.of().formatHex(mac("HmacSHA1", key, message));
    }

    /** In a time that doesn't tell where they differ. */
    public static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(String algorithm, String key, byte[] message) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm, e);
        }
    }
}
