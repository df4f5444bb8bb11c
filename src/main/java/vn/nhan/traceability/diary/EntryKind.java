package vn.nhan.traceability.diary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What kind of work an entry tells of. */
public enum EntryKind {
    /** A plant-protection product was applied. */
    @JsonProperty("application")
    APPLICATION,
    @JsonProperty("harvest")
    HARVEST;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
