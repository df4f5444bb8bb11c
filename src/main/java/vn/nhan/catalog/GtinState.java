package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What is known of a package's GTIN. A number that nobody compared with its licence is said to be just that. */
public enum GtinState {
    @JsonProperty("none")
    NONE,
    @JsonProperty("not-checked")
    NOT_CHECKED,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("refused")
    REFUSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static GtinState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
