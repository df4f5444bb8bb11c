package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its people see it.
 *
 * @param visible whether it can be seen at this moment
 * @param toCome whether its time has yet to come
 * @param takenDown why it was, while it is
 * @param packages what this place gets of each
 * @param version of the terms; see {@code ETag}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListingView(
        UUID id,
        UUID productId,
        ListingStatus status,
        String place,
        boolean visible,
        boolean toCome,
        List<String> languages,
        @Nullable Instant visibleFrom,
        @Nullable Instant visibleUntil,
        @Nullable Instant publishedAt,
        List<Package> packages,
        @Nullable TakenDown takenDown,
        int version) {

    /** @param priceDong at this place; null for the package's own */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Package(
            UUID variantId,
            String name,
            @Nullable Long ownPriceDong,
            @Nullable Long priceDong,
            @Nullable Long stockShare) {}

    /** @param text in the moderator's words */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakenDown(TakeDownReason reason, @Nullable String text, Instant at) {}
}
