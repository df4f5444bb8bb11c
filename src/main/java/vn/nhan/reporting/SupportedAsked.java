package vn.nhan.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;

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
        var first = day("from", from, today.withDayOfYear(1));
        var last = day("to", to, today.withDayOfYear(today.lengthOfYear()));
        if (last.isBefore(first)) {
            throw new Invalid("to", "report.period-reversed");
        }
        return new SupportedAsked(new Period(first, last), programme == null || programme.isBlank() ? null : programme);
    }

    private static LocalDate day(String field, @Nullable String typed, LocalDate otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        try {
            return Dates.parse(typed);
        } catch (InvalidValue unreadable) {
            throw new Invalid(field, unreadable.code(), unreadable.args());
        }
    }

    /** As it stands behind the question mark of an address. */
    String query() {
        return "from=" + period.from() + "&to=" + period.to()
                + (programme == null ? "" : "&programme=" + URLEncoder.encode(programme, StandardCharsets.UTF_8));
    }
}
