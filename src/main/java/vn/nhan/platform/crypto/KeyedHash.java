package vn.nhan.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 of a value under a key for its purpose: equal values are found again, none can be guessed back. */
@ApplicationScoped
public class KeyedHash {

    private final MasterKey master;
    private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();

    KeyedHash(MasterKey master) {
        this.master = master;
    }

    public byte[] of(String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.computeIfAbsent(
                    purpose, name -> new SecretKeySpec(master.derive("hash/" + name), "HmacSHA256")));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
