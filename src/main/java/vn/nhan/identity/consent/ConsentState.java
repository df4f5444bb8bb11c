package vn.nhan.identity.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody has said about a purpose. Only {@link #GIVEN} permits anything. */
public enum ConsentState {
    /** Never asked, or never answered. */
    NOT_GIVEN,
    GIVEN,
    WITHDRAWN,
    /** A yes to words that have changed since: it permits nothing until it is given again. */
    GIVEN_TO_OLDER_TEXT;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
