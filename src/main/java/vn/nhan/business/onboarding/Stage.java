package vn.nhan.business.onboarding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps from being invited to selling, in their order. */
public enum Stage {
    INVITED,
    REGISTERED,
    IDENTITY_VERIFIED,
    TRAINED,
    FIRST_LISTING,
    FIRST_PUBLISHED,
    /** Published, and at work lately. */
    ACTIVE,
    /** Published, and quiet for too long. */
    DORMANT;

    /** Those that evidence alone decides; what comes after is a matter of the clock. */
    static final List<Stage> STEPS =
            List.of(INVITED, REGISTERED, IDENTITY_VERIFIED, TRAINED, FIRST_LISTING, FIRST_PUBLISHED);

    /** Who comes without an invitation, or sells without having been taught, is held up by neither. */
    boolean isSkippable() {
        return this == INVITED || this == TRAINED;
    }

    /** As it stands in the database, in addresses and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> find(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
