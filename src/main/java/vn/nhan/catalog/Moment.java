package vn.nhan.catalog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;

/** Reads a day and a time as they are typed in Viet Nam: {@code 25/12/2026 08:00}, or a day alone for its beginning. */
final class Moment {

    private static final Pattern BETWEEN = Pattern.compile("[\\sT]+");

    private Moment() {}

    /** @throws InvalidValue {@code date.malformed} and what {@link Dates#parse} says */
    static Instant parse(String typed) {
        var parts = BETWEEN.split(typed.strip(), 2);
        var day = Dates.parse(parts[0]);
        return day.atTime(parts.length == 1 ? LocalTime.MIDNIGHT : time(parts[1]))
                .atZone(Dates.VIETNAM)
                .toInstant();
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeException e) {
            throw new InvalidValue("date.malformed");
        }
    }
}
