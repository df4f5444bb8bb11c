package vn.nhan.business;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of producer or firm it is. */
public enum BusinessKind {
    @JsonProperty("cooperative")
    COOPERATIVE,
    @JsonProperty("enterprise")
    ENTERPRISE;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static BusinessKind of(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
