package vn.nhan.reporting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import vn.nhan.platform.problem.RequestFailure;

/** What a province counts on a business's way to the market. */
enum MilestoneKind {
    /** It has sent its profile for the first time. */
    REGISTERED,
    /** An officer has verified it. */
    VERIFIED,
    /** Something of it has stood on the storefront, if only for a day. */
    LISTED,
    /** Something of it was read back as live on a marketplace. */
    PUBLISHED,
    /** Somebody bought something of it on a marketplace. */
    SOLD;

    /** As it stands in the database, in addresses and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws RequestFailure not found, when there is no such milestone */
    static MilestoneKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(RequestFailure::notFound);
    }
}
