package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether an offer stands on the storefront. */
public enum ListingStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("live")
    LIVE,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ListingStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
