package vn.nhan.marketplace.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.engine.Difference;
import vn.nhan.marketplace.engine.Trouble;

/**
 * A listing on an account.
 *
 * @param product its name
 * @param wanted whether the seller wants it there
 * @param state a key of {@link BoardState}
 * @param remoteId the marketplace's own id; null before it is there
 * @param readAt when it was last read back
 * @param nextAt when it goes on by itself; null where it waits for somebody
 * @param attempts failures in a row
 * @param why what is wrong just now, or null
 * @param said what somebody says of it where people put goods, or null: nothing of it was read back
 * @param drift what somebody changed there, by field
 * @param lost stars and certificates by which it was sold there and which hold no longer, such as {@code ocop-4}
 */
record ListingView(
        UUID id,
        UUID listingId,
        UUID productId,
        String product,
        boolean wanted,
        String state,
        @Nullable String remoteId,
        @Nullable Instant readAt,
        @Nullable Instant nextAt,
        int attempts,
        @Nullable Trouble why,
        @Nullable Said said,
        Map<String, Difference> drift,
        List<String> lost) {

    /**
     * Somebody's word.
     *
     * @param as {@code member} or {@code helper}
     */
    record Said(String address, Instant at, String as, Instant goodUntil) {}

    BoardState is() {
        return BoardState.of(state);
    }

    boolean waitsForDecision() {
        return is() == BoardState.DRIFTED || is() == BoardState.GONE;
    }
}
