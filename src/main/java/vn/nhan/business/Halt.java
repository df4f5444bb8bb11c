package vn.nhan.business;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That nothing of a business is published any more.
 *
 * @param status {@link BusinessStatus#SUSPENDED} or {@link BusinessStatus#CLOSED}
 */
public record Halt(BusinessStatus status, Instant since) {

    static @Nullable Halt of(Business business) {
        var stopped = business.status() == BusinessStatus.SUSPENDED || business.status() == BusinessStatus.CLOSED;
        var at = business.decidedAt;
        return stopped && at != null ? new Halt(business.status(), at) : null;
    }
}
