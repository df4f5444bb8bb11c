package vn.nhan.identity.delegation;

import jakarta.persistence.Entity;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** A code that is good once, for one business and one deed ({@link TypedCode}). Kept as a keyed hash. */
@Entity
@DynamicUpdate
class OneTimeCode extends TenantOwned {

    /** Guesses; one in 200,000 codes of six digits falls to them. */
    static final int MOST_TRIES = 5;

    /** What a code is good for. */
    enum Use {
        /** A manager lets a helper act; told while both stand together. */
        GRANT(Duration.ofMinutes(10)),
        /** A household takes its account over; written on paper. */
        HANDOVER(Duration.ofDays(7)),
        /** The same by post, which takes its time and passes through many hands: longer, and valid longer. */
        LETTER(Duration.ofDays(30));

        final Duration lasts;

        Use(Duration lasts) {
            this.lasts = lasts;
        }

        /** Makes new ones; see {@link TypedCode}. */
        String draw(SecureRandom random) {
            return this == LETTER ? TypedCode.drawLetters(random) : TypedCode.drawDigits(random);
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    UUID businessId;
    String goodFor;
    byte[] codeHash;
    String[] purposes;

    @Nullable
    Instant grantUntil;

    UUID madeBy;
    Instant madeAt;
    Instant expiresAt;
    int tries;

    @Nullable
    Instant usedAt;

    protected OneTimeCode() {}

    OneTimeCode(Principal principal, Use use, UUID madeBy, Instant now) {
        super(principal.tenant());
        this.businessId = principal.businessId();
        this.goodFor = use.key();
        this.purposes = new String[0];
        this.madeBy = madeBy;
        this.madeAt = now;
        this.expiresAt = now.plus(use.lasts);
    }

    Use use() {
        return Use.valueOf(goodFor.toUpperCase(java.util.Locale.ROOT));
    }

    /** What the helper will be allowed to do; the code carries it, so that nobody can widen it. */
    OneTimeCode allowing(Terms terms) {
        purposes = EnumSet.copyOf(terms.purposes()).stream().map(Purpose::key).toArray(String[]::new);
        grantUntil = terms.end();
        return this;
    }

    /** Whether it can still be used; a wrong guess counts before it is looked at, so the fifth is the last. */
    boolean isGood(Instant at) {
        return usedAt == null && at.isBefore(expiresAt) && tries <= MOST_TRIES;
    }

    void use(Instant at) {
        usedAt = at;
    }

    Set<Purpose> purposes() {
        return Arrays.stream(purposes)
                .map(Purpose::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    }

    Instant grantEnd() {
        if (grantUntil == null) {
            throw new IllegalStateException("a code of another use");
        }
        return grantUntil;
    }
}
