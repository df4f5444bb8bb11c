package vn.nhan.business.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.nhan.platform.problem.InvalidValue;

/** How far on its way to the market a business must have come. */
enum StageFilter {
    INVITED,
    REGISTERED,
    IDENTITY_VERIFIED,
    TRAINED,
    FIRST_LISTING,
    FIRST_PUBLISHED,
    /** Published, and its last act was within {@link #LIVELY}. */
    ACTIVE,
    /** Published, and nothing since. */
    DORMANT;

    static final Duration LIVELY = Duration.ofDays(90);

    /** As it stands in addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidValue {@code value.format}, when there is no such stage */
    static StageFilter of(String key) {
        return Arrays.stream(values())
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value.format"));
    }

    /** What the search is asked with. */
    Map<String, Object> asked(Instant now) {
        var asked = new HashMap<String, Object>();
        asked.put("stage", this == ACTIVE || this == DORMANT ? FIRST_PUBLISHED.key() : key());
        if (this == ACTIVE) {
            asked.put("acted_since", now.minus(LIVELY).toString());
        }
        if (this == DORMANT) {
            asked.put("acted_before", now.minus(LIVELY).toString());
        }
        return asked;
    }
}
