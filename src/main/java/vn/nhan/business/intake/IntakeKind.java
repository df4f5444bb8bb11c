package vn.nhan.business.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a sheet lists. */
public enum IntakeKind {
    BUSINESSES,
    /** With their plots: a household may stand in several rows, one for each plot. */
    HOUSEHOLDS,
    COOPERATIVE_MEMBERS,
    /** As a cooperative itself sends them: whose members they are stands in no column. */
    OWN_MEMBERS,
    PRODUCTS;

    /** As it stands in the database, in addresses and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static IntakeKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of sheet"));
    }
}
