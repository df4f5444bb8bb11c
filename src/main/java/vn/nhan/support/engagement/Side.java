package vn.nhan.support.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who acts in an engagement. */
enum Side {
    BUSINESS,
    EXPERT,
    /** The department; it signs nothing. */
    OFFICE;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Side of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The other one of those who sign. */
    Side other() {
        return this == BUSINESS ? EXPERT : BUSINESS;
    }
}
