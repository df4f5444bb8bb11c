package vn.nhan.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.nhan.platform.tenancy.TenantId;

/** Encrypts personal data at rest (AES-256-GCM), under a key of the tenant, bound to the row and column it stands in. */
@ApplicationScoped
public class Seal {

    private final MasterKey master;
    private final Map<TenantId, Aead> keys = new ConcurrentHashMap<>();

    Seal(MasterKey master) {
        this.master = master;
    }

    /** @param place where the value stands, such as {@code account/…/sign-in}: it opens nowhere else */
    public byte[] close(TenantId tenant, String place, String value) {
        try {
            return key(tenant).encrypt(bytes(value), bytes(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal " + place, e);
        }
    }

    /** @throws IllegalStateException when the value was not sealed for this place, or with another key */
    public String open(TenantId tenant, String place, byte[] sealed) {
        try {
            return new String(key(tenant).decrypt(sealed, bytes(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not open " + place, e);
        }
    }

    private Aead key(TenantId tenant) {
        return keys.computeIfAbsent(tenant, id -> {
            try {
                return new AesGcmJce(master.derive("seal/" + id));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
