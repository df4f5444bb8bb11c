package vn.nhan.place.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tiers of administration. Districts were abolished on 1 July 2025 (Law 72/2025/QH15) and live on in old addresses. */
public enum UnitLevel {
    PROVINCE(2),
    DISTRICT(3),
    COMMUNE(5);

    private final int codeLength;

    UnitLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    /** Digits of a code of this level in the national code list. */
    int codeLength() {
        return codeLength;
    }

    /** As lists, tables and the API write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<UnitLevel> of(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }
}
