package vn.nhan.identity;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;

/** Encrypts what tells who a person is (AES-256-GCM) under a random key of that person alone. */
@ApplicationScoped
public class PersonSeal {

    private static final int KEY_BYTES = 32;

    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    PersonSeal(Seal seal) {
        this.seal = seal;
    }

    PersonKey newKey(UUID accountId) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var text = Base64.getEncoder().encodeToString(bytes);
        return new PersonKey(accountId, seal.close(TenantId.NATIONAL, place(accountId), text));
    }

    /** @param place where the value stands, such as {@code account/name}: it opens nowhere else */
    public byte[] close(PersonKey key, String place, String value) {
        try {
            return open(key).encrypt(bytes(value), bytes(key.accountId() + "/" + place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal " + place, e);
        }
    }

    /** @throws IllegalStateException when the value was not sealed for this place, or under another person's key */
    public String open(PersonKey key, String place, byte[] sealed) {
        try {
            return new String(open(key).decrypt(sealed, bytes(key.accountId() + "/" + place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not open " + place, e);
        }
    }

    private AesGcmJce open(PersonKey key) throws GeneralSecurityException {
        var text = seal.open(TenantId.NATIONAL, place(key.accountId()), key.sealed());
        return new AesGcmJce(Base64.getDecoder().decode(text));
    }

    private static String place(UUID accountId) {
        return "account/" + accountId + "/key";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
