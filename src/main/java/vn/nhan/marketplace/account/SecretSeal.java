package vn.nhan.marketplace.account;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.nhan.platform.crypto.MasterKey;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Envelopes: a value is sealed under a key of its account (AES-256-GCM), that key under one of the province, which is
 * derived from the installation's and never stored. Whatever is sealed opens only in the very place it was sealed for.
 */
@ApplicationScoped
class SecretSeal {

    private static final int KEY_BYTES = 32;
    private static final String KEY = "data-key";

    private final MasterKey master;
    private final Map<String, Aead> provinces = new ConcurrentHashMap<>();

    SecretSeal(MasterKey master) {
        this.master = master;
    }

    /** Whose it is, under which version of the keys. */
    record Place(TenantId tenant, UUID account, int version) {

        private byte[] of(String field) {
            return (tenant + "|" + account + "|" + field + "|" + version).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** An account's key, and how it is stored. */
    static final class Envelope {

        private final Place place;
        private final byte[] sealedKey;
        private final Aead key;

        private Envelope(Place place, byte[] sealedKey, byte[] key) throws GeneralSecurityException {
            this.place = place;
            this.sealedKey = sealedKey;
            this.key = new AesGcmJce(key);
        }

        byte[] sealedKey() {
            return sealedKey.clone();
        }

        byte[] close(String field, String value) {
            try {
                return key.encrypt(value.getBytes(StandardCharsets.UTF_8), place.of(field));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("could not seal " + field, e);
            }
        }

        /** @throws IllegalStateException when it was not sealed for this place */
        String open(String field, byte[] sealed) {
            try {
                return new String(key.decrypt(sealed, place.of(field)), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("could not open " + field, e);
            }
        }
    }

    Envelope fresh(Place place) {
        try {
            var key = Random.randBytes(KEY_BYTES);
            return new Envelope(place, province(place).encrypt(key, place.of(KEY)), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal a key", e);
        }
    }

    /** @throws IllegalStateException when the key was not sealed for this place */
    Envelope opened(Place place, byte[] sealedKey) {
        try {
            return new Envelope(place, sealedKey, province(place).decrypt(sealedKey, place.of(KEY)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not open a key", e);
        }
    }

    private Aead province(Place place) {
        return provinces.computeIfAbsent("vault/" + place.version() + "/" + place.tenant(), purpose -> {
            try {
                return new AesGcmJce(master.derive(purpose));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
