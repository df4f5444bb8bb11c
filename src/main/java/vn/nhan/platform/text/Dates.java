package vn.nhan.platform.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;

/** Days and moments as written in Viet Nam: {@code 31/12/2026}, always by the Vietnamese clock. */
public final class Dates {

    /** UTC+7 without summer time. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(VIETNAM);
    private static final Pattern DAY_FIRST = Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    /** {@code 05/09/2026}. */
    public static String format(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 05/09/2026 14:30}, Vietnamese time. */
    public static String format(Instant moment) {
        return MINUTE.format(moment);
    }

    /** The day it is in Viet Nam at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }

    /** Whether it is midnight in Viet Nam: the day before has ended. */
    public static boolean endsADay(Instant moment) {
        return dayOf(moment).atStartOfDay(VIETNAM).toInstant().equals(moment);
    }

    /**
     * Reads {@code dd/MM/yyyy}, {@code d/M/yyyy} or ISO 8601 {@code yyyy-MM-dd}; years have four digits.
     *
     * @throws InvalidValue {@code date.malformed}; {@code date.not-in-calendar} for a day such as 31/02/2026
     */
    public static LocalDate parse(String typed) {
        String date = typed.strip();
        if (DAY_FIRST.matcher(date).matches()) {
            String[] parts = date.split("/", -1);
            return day(parts[2], parts[1], parts[0]);
        }
        if (ISO.matcher(date).matches()) {
            String[] parts = date.split("-", -1);
            return day(parts[0], parts[1], parts[2]);
        }
        throw new InvalidValue("date.malformed");
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new InvalidValue("date.not-in-calendar");
        }
    }
}
