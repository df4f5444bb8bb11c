package vn.nhan.business;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the department has got with a business: nothing of an unverified seller is published (Law 122/2025/QH15). */
public enum BusinessStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("verified")
    VERIFIED;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static BusinessStatus of(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
