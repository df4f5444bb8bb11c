package vn.nhan.reporting.adoption;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What two provinces may both have. */
enum CollisionKind {
    /** Short names of businesses in addresses. */
    BUSINESS_SLUG,
    /** Short names of products in addresses. */
    PRODUCT_SLUG,
    /** The same business, by its tax code, written down in both. */
    TAX_CODE,
    /** The same goods, by their number. */
    GTIN,
    /** People with a role in more than one. */
    ACCOUNT,
    /** People who decide about others in more than one. */
    OFFICER,
    HOST,
    PROGRAMME_CODE,
    PROGRAMME_NAME,
    /** Addresses for complaints, as the provinces publish them. */
    EMAIL;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
