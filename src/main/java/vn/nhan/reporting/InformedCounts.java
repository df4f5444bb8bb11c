package vn.nhan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many firms information reached in a period, with a paper that shows it; each counts once, and once under each channel.
 *
 * @param registered those of them that have registered here
 * @param deliveries times a campaign reached a record, behind the number
 */
record InformedCounts(
        LocalDate from,
        LocalDate to,
        @Nullable String channel,
        long firms,
        long registered,
        long deliveries,
        List<OfChannel> channels,
        Instant asOf) {

    record OfChannel(String channel, long firms) {}
}
