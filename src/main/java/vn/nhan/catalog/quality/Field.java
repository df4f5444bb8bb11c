package vn.nhan.catalog.quality;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Where something is mended: a page of the product, and what stands there in which language. */
enum Field {
    NAME("/text#name", "/text#nameEn"),
    DESCRIPTION("/text#description", "/text#descriptionEn"),
    STORY("/text#story", "/text#storyEn"),
    CATEGORY("/text#category", "/text#category"),
    ATTRIBUTES("/text#attributes.", "/text#attributes."),
    PHOTOS("/photos", "/photos"),
    PACKAGES("/packages", "/packages"),
    SEASONS("/year#from", "/year#from"),
    FORECASTS("/year#readyOn", "/year#readyOn");

    private final Map<ListingLanguage, String> paths;

    Field(String vietnamese, String english) {
        this.paths = Map.of(ListingLanguage.VI, vietnamese, ListingLanguage.EN, english);
    }

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The member's page with the field.
     *
     * @param attribute the first that is meant, or nothing
     */
    String link(UUID product, ListingLanguage language, String attribute) {
        return "/my/products/" + product + paths.get(language) + (this == ATTRIBUTES ? attribute : "");
    }
}
