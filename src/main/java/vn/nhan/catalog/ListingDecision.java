package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decided.
 *
 * @param verb {@code approve}, {@code take-down}, {@code look} (nothing wrong), {@code reverse}
 * @param reason in the moderator's words, beside the code or instead of one
 * @param licence that the moderator has confirmed
 * @param version of the offer that was decided about
 * @param reverses the decision that this one took back
 * @param reversed whether it was taken back itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListingDecision(
        UUID id,
        UUID listingId,
        String verb,
        ListingStatus from,
        ListingStatus to,
        @Nullable TakeDownReason reasonCode,
        @Nullable String reason,
        @Nullable String licence,
        int version,
        String decidedByName,
        Instant at,
        @Nullable UUID reverses,
        boolean reversed) {

    boolean isReversible() {
        return !reversed && (verb.equals("approve") || verb.equals("take-down"));
    }
}
