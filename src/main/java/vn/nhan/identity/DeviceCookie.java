package vn.nhan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.KeyedHash;

/**
 * Marks a browser in which somebody has signed in rightly before. Its attempts are counted by themselves, so strangers who
 * guess at the same name can't lock its owner out (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
@ApplicationScoped
class DeviceCookie {

    private static final int NONCE_BYTES = 16;

    private final KeyedHash hash;
    private final SecureRandom random = new SecureRandom();

    DeviceCookie(KeyedHash hash) {
        this.hash = hash;
    }

    /** A new mark for this name: it says nothing to anybody but us. */
    String markFor(String signInName) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var id = HexFormat.of().formatHex(nonce);
        return id + "." + proof(id, signInName);
    }

    /** The device's own number, when the mark was given for this name. */
    Optional<String> deviceOf(@Nullable String mark, String signInName) {
        if (mark == null || mark.indexOf('.') != NONCE_BYTES * 2) {
            return Optional.empty();
        }
        var id = mark.substring(0, NONCE_BYTES * 2);
        var isOurs = MessageDigest.isEqual(
                proof(id, signInName).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                mark.substring(id.length() + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return isOurs ? Optional.of(id) : Optional.empty();
    }

    private String proof(String id, String signInName) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of("device", id + "/" + signInName));
    }
}
