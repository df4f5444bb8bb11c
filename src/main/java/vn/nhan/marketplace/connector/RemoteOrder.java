package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stock and counting need of an order, and nothing of who bought.
 *
 * @param updatedAt by the marketplace's clock
 * @param placedAt by the marketplace's clock; empty where it doesn't tell
 */
public record RemoteOrder(
        String remoteId, State state, Instant updatedAt, Optional<Instant> placedAt, List<Line> lines) {

    public RemoteOrder(String remoteId, State state, Instant updatedAt, List<Line> lines) {
        this(remoteId, state, updatedAt, Optional.empty(), lines);
    }

    public enum State {
        UNPAID,
        OPEN,
        SHIPPED,
        COMPLETED,
        CANCELLED,
        RETURNED,
        /** A word that the connector doesn't know yet: counts as open, so that nothing is sold twice. */
        OTHER
    }

    /** @param unitPriceDong whole dong */
    public record Line(String sku, long quantity, long unitPriceDong) {}
}
