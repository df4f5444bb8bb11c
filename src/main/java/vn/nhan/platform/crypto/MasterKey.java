package vn.nhan.platform.crypto;

import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import vn.nhan.platform.config.NhanConfig;

/** The installation's one secret; every other key is derived from it (HKDF-SHA-256, RFC 5869), one for each purpose. */
@ApplicationScoped
public class MasterKey {

    /** The setting that stands for a key known to everybody. */
    public static final String DEMO = "demo";

    private static final int BYTES = 32;

    private final byte[] secret;

    MasterKey(NhanConfig config) {
        this.secret = config.crypto().masterKey().map(MasterKey::decoded).orElseGet(() -> decoded(DEMO));
    }

    /** 32 bytes for one purpose, such as {@code seal/33}. */
    public byte[] derive(String purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String setting) {
        if (setting.equals(DEMO)) {
            return "a key that everybody knows: demo".getBytes(StandardCharsets.UTF_8);
        }
        var bytes = Base64.getDecoder().decode(setting);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("nhan.crypto.master-key must be 32 bytes in base64");
        }
        return bytes;
    }
}
