package vn.nhan.catalog.ocop;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a recognition stands on a day. It is asked on that day and written down nowhere. */
enum Standing {
    /** Declared by the business; nobody has looked at it yet. */
    DECLARED("info"),
    VALID("ok"),
    /** Valid, but for half a year at most. */
    EXPIRING("warn"),
    EXPIRED("bad"),
    REVOKED("bad"),
    /** A later one took its place. */
    SUPERSEDED("neutral"),
    REFUSED("bad"),
    WITHDRAWN("neutral");

    /** Since so many days before its end a recognition counts as expiring. */
    static final int SOON_DAYS = 180;

    private final String tone;

    Standing(String tone) {
        this.tone = tone;
    }

    /** Of its badge. */
    public String tone() {
        return tone;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Standing> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    static Standing of(Recognition recognition, LocalDate today) {
        return switch (recognition.state) {
            case Recognition.DECLARED -> DECLARED;
            case Recognition.REFUSED -> REFUSED;
            case Recognition.WITHDRAWN -> WITHDRAWN;
            default -> checked(recognition, today);
        };
    }

    private static Standing checked(Recognition recognition, LocalDate today) {
        if (recognition.revokedOn != null) {
            return REVOKED;
        }
        if (recognition.supersededBy != null) {
            return SUPERSEDED;
        }
        if (today.isAfter(recognition.validTo)) {
            return EXPIRED;
        }
        return today.plusDays(SOON_DAYS).isBefore(recognition.validTo) ? VALID : EXPIRING;
    }
}
