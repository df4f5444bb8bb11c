package vn.nhan.catalog.quality;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six sides of data quality that Open Food Facts' platform for producers looks at. */
enum Dimension {
    COMPLETENESS,
    ACCURACY,
    UNIQUENESS,
    CONSISTENCY,
    TIMELINESS,
    VALIDITY;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dimension> of(String key) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.key().equals(key))
                .findFirst();
    }
}
