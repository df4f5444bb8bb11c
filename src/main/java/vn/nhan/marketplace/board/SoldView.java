package vn.nhan.marketplace.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sold on an account in the last twelve months, as counts alone.
 *
 * @param readTo up to when its orders are known; null while they have not been read
 * @param nextAt when they are read next
 * @param failing whether the last reading failed
 */
record SoldView(@Nullable Instant readTo, @Nullable Instant nextAt, boolean failing, List<Line> months) {

    static final SoldView UNREAD = new SoldView(null, null, false, List.of());

    /**
     * A listing in a month.
     *
     * @param month as {@code 2026-11}, in Viet Nam
     * @param packages sold and not cancelled
     * @param offStock how many of them were taken off the stock here
     */
    record Line(String month, UUID listingId, UUID productId, String product, long packages, long offStock) {}
}
