package vn.nhan.support.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;

/** The form in which officers say when a course is held: a day, from when until when, and how often again. */
final class SessionForm {

    private static final Pattern HOUR = Pattern.compile("([01]?[0-9]|2[0-3])\\s*[:hg]\\s*([0-5]?[0-9])?");
    private static final int MOST = 20;

    private SessionForm() {}

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    static NewSession of(Form form) {
        return new NewSession(
                form.read("seats", Integer::valueOf),
                times(form),
                form.optional("commune"),
                form.optional("communeCode"),
                form.optional("addressLine"),
                form.optional("onlineLink"));
    }

    /** {@code 8:30}, {@code 8h30} or {@code 8h}. */
    static LocalTime hour(String typed) {
        var read = HOUR.matcher(typed.strip());
        if (!read.matches()) {
            throw new InvalidValue("course.hour-form");
        }
        var minutes = read.group(2);
        try {
            return LocalTime.of(Integer.parseInt(read.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
        } catch (DateTimeException e) {
            throw new InvalidValue("course.hour-form");
        }
    }

    private static List<NewSession.Time> times(Form form) {
        var day = form.read("times", Dates::parse);
        var from = form.read("from", SessionForm::hour);
        var until = form.read("until", SessionForm::hour);
        if (day == null || from == null || until == null) {
            return List.of();
        }
        var step = form.value("rhythm").equals("week") ? Period.ofWeeks(1) : Period.ofDays(1);
        var times = new ArrayList<NewSession.Time>();
        var next = day;
        for (var number = 0; number < count(form.read("meetings", Integer::valueOf)); number++) {
            times.add(time(next, from, until));
            next = next.plus(step);
        }
        return times;
    }

    private static int count(@Nullable Integer typed) {
        return typed == null ? 1 : Math.max(1, Math.min(typed, MOST + 1));
    }

    private static NewSession.Time time(LocalDate day, LocalTime from, LocalTime until) {
        return new NewSession.Time(
                day.atTime(from).atZone(Dates.VIETNAM).toInstant(),
                day.atTime(until).atZone(Dates.VIETNAM).toInstant());
    }
}
