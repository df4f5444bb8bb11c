package vn.nhan.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;

/**
 * A day as it is typed into a cell: {@code 5/9/2026}, {@code 5-9-2026} or {@code 5.9.2026}, {@code 2026-09-05}, and
 * {@code 05092026}. The day always comes first but in ISO 8601; years have four digits, so no century is guessed.
 */
public final class TypedDay {

    private static final Pattern PARTED = Pattern.compile("([0-9]{1,2})[-.]([0-9]{1,2})[-.]([0-9]{4})");
    private static final Pattern JOINED = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

    private TypedDay() {}

    /** @throws InvalidValue {@code date.malformed}, {@code date.not-in-calendar} */
    public static LocalDate parse(String typed) {
        var text = typed.strip();
        var parted = PARTED.matcher(text);
        if (parted.matches()) {
            return day(parted);
        }
        var joined = JOINED.matcher(text);
        return joined.matches() ? day(joined) : Dates.parse(text);
    }

    private static LocalDate day(Matcher parts) {
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1)));
        } catch (DateTimeException e) {
            throw new InvalidValue("date.not-in-calendar");
        }
    }
}
