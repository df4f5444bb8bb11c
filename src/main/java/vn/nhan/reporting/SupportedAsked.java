package vn.nhan.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/**
 * Which supported businesses are counted.
 *
 * @param programme null: under any programme and under none
 */
record SupportedAsked(Period period, @Nullable String programme) {

    /**
     * @param from and {@code to}: days, ISO 8601; the year of {@code today} where they are missing
     * @throws Invalid when the last day comes before the first
     */
    static SupportedAsked of(@Nullable String from, @Nullable String to, @Nullable String programme, LocalDate today) {
        return new SupportedAsked(
                Period.asked(from, to, today), programme == null || programme.isBlank() ? null : programme);
    }

    /** As it stands behind the question mark of an address. */
    String query() {
        return "from=" + period.from() + "&to=" + period.to()
                + (programme == null ? "" : "&programme=" + URLEncoder.encode(programme, StandardCharsets.UTF_8));
    }
}
