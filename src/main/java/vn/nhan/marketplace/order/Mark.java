package vn.nhan.marketplace.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.platform.tenancy.TenantId;

/**
 * An account that a worker reads the orders of, for itself for a while.
 *
 * @param readTo up to when its orders are known
 * @param beganAt since when what is sold there is ours to count
 * @param begun the window that was begun and not ended
 * @param lease the number of this claim: what was read under an older one is not kept
 */
record Mark(Whose whose, Instant readTo, Instant beganAt, Optional<Begun> begun, int attempts, long lease) {

    /** An order may be seen so much later than it says it changed. */
    static final Duration OVERLAP = Duration.ofMinutes(30);
    /** As long as any marketplace allows. */
    static final Duration LONGEST = Duration.ofDays(15);

    record Whose(TenantId tenant, UUID account, UUID business) {}

    /** @param page the marketplace's own mark of the next page; null for the first */
    record Begun(Instant from, Instant to, @Nullable String page) {

        OrderWindow window() {
            return new OrderWindow(from, to, Optional.ofNullable(page));
        }

        Begun at(String next) {
            return new Begun(from, to, next);
        }
    }

    /** What is to be read next; empty when all is read. */
    Optional<Begun> next(Instant now) {
        if (begun.isPresent()) {
            return begun;
        }
        var overlapping = readTo.minus(OVERLAP);
        var from = overlapping.isBefore(beganAt) ? beganAt : overlapping;
        var to = from.plus(LONGEST).isBefore(now) ? from.plus(LONGEST) : now;
        return to.isAfter(readTo) ? Optional.of(new Begun(from, to, null)) : Optional.empty();
    }

    Mark going(Begun on) {
        return new Mark(whose, readTo, beganAt, Optional.of(on), 0, lease);
    }

    /** The window has ended. */
    Mark read() {
        return new Mark(whose, begun.map(Begun::to).orElse(readTo), beganAt, Optional.empty(), 0, lease);
    }
}
