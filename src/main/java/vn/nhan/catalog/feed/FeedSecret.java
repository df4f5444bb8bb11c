package vn.nhan.catalog.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.crypto.Seal;

/** What opens a feed: 256 random bits in its address. */
@ApplicationScoped
class FeedSecret {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash hashes;
    private final Seal seal;

    FeedSecret(KeyedHash hashes, Seal seal) {
        this.hashes = hashes;
        this.seal = seal;
    }

    /** Gives the feed a new one; the old one opens nothing from then on. */
    void renew(Feed feed) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feed.secretHash = hash(secret);
        feed.secretSealed = seal.close(feed.tenant(), feed.place(), secret);
    }

    String read(Feed feed) {
        return seal.open(feed.tenant(), feed.place(), feed.secretSealed);
    }

    byte[] hash(String secret) {
        return hashes.of("feed", secret);
    }

    static boolean isPossible(String secret) {
        return FORM.matcher(secret).matches();
    }
}
