package vn.nhan.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import vn.nhan.platform.crypto.KeyedHash;

/** Makes what opens invitations, and the hashes under which they are found. */
@ApplicationScoped
class Secrets {

    private static final String PURPOSE = "invitation";
    private static final int LINK_BYTES = 32;
    private static final int CODES = 1_000_000;

    private final KeyedHash hash;
    private final SecureRandom random = new SecureRandom();

    Secrets(KeyedHash hash) {
        this.hash = hash;
    }

    /** 256 bits, 43 characters of base64url. */
    String newLinkSecret() {
        var bytes = new byte[LINK_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Six digits; zeroes may lead. */
    String newCode() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    }

    byte[] hashOfLink(String secret) {
        return hash.of(PURPOSE, "link/" + secret);
    }

    /** @param nameKey the keyed hash of the sign-in name that the code was written for */
    byte[] hashOfCode(String code, byte[] nameKey) {
        return hash.of(PURPOSE, "code/" + HexFormat.of().formatHex(nameKey) + "/" + code);
    }
}
