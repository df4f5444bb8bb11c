package vn.nhan.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/**
 * Which businesses that information reached are counted.
 *
 * @param channel null: by whichever
 */
record InformedAsked(Period period, @Nullable String channel) {

    /**
     * @param from and {@code to}: days, ISO 8601; the year of {@code today} where they are missing
     * @throws Invalid when the last day comes before the first
     */
    static InformedAsked of(@Nullable String from, @Nullable String to, @Nullable String channel, LocalDate today) {
        return new InformedAsked(Period.asked(from, to, today), channel == null || channel.isBlank() ? null : channel);
    }

    /** As it stands behind the question mark of an address. */
    String query() {
        return "from=" + period.from() + "&to=" + period.to()
                + (channel == null ? "" : "&channel=" + URLEncoder.encode(channel, StandardCharsets.UTF_8));
    }
}
