package vn.nhan.catalog.quality;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language in which goods are described. */
enum ListingLanguage {
    VI,
    EN;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ListingLanguage of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
