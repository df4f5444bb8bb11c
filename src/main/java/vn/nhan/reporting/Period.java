package vn.nhan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.DateSpan;

/** Days from the first to the last, both included, by the Vietnamese clock. */
record Period(LocalDate from, LocalDate to) {

    private static final LocalDate FAR = LocalDate.of(2199, 12, 31);

    static Period of(DateSpan span) {
        return new Period(span.from(), span.to().orElse(FAR));
    }

    /**
     * @param from and {@code to}: days as somebody typed them; the year of {@code today} where they are missing
     * @throws Invalid when one can't be read, or the last day comes before the first
     */
    static Period asked(@Nullable String from, @Nullable String to, LocalDate today) {
        var first = day("from", from, today.withDayOfYear(1));
        var last = day("to", to, today.withDayOfYear(today.lengthOfYear()));
        if (last.isBefore(first)) {
            throw new Invalid("to", "report.period-reversed");
        }
        return new Period(first, last);
    }

    Instant start() {
        return from.atStartOfDay(Dates.VIETNAM).toInstant();
    }

    /** The first moment that no longer belongs to it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(Dates.VIETNAM).toInstant();
    }

    /** Whether nothing can happen in it any more. */
    boolean isOver(Instant now) {
        return !now.isBefore(end());
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
}
