package vn.nhan.catalog.quality;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;

/** Where something is mended. */
enum Field {
    NAME("name"),
    DESCRIPTION("description"),
    STORY("story"),
    CATEGORY("category"),
    ATTRIBUTES("attributes"),
    PHOTOS("photos"),
    PACKAGES("packages"),
    SEASONS("seasons"),
    FORECASTS("forecasts");

    private final String anchor;

    Field(String anchor) {
        this.anchor = anchor;
    }

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The member's page with the field. */
    String link(UUID product, ListingLanguage language) {
        return "/my/products/" + product + "#" + anchor;
    }
}
