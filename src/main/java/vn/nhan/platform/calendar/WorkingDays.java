package vn.nhan.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts working days of Viet Nam: Monday to Friday without the holidays of the Labour Code 2019 (articles 111, 112), with
 * the days that were swapped. Holidays are data. A year without data isn't guessed: what was counted there says
 * {@link Certainty#NO_DATA}. Days are days of the Vietnamese clock; immutable.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final WorkingDays VIETNAM = new WorkingDays(CalendarFile.shipped());

    private final Map<LocalDate, SpecialDay> special;
    private final Set<Integer> years;

    WorkingDays(List<SpecialDay> days) {
        special = days.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
        years = days.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
    }

    /** The calendar that ships with the platform. */
    public static WorkingDays ofVietnam() {
        return VIETNAM;
    }

    /** A day that was reckoned, and how certain it is that no day between was counted wrongly. */
    public record Reckoned(LocalDate day, Certainty certainty) {}

    /** A number of working days, and how certain it is. */
    public record Count(int days, Certainty certainty) {}

    public boolean isWorking(LocalDate day) {
        var known = special.get(day);
        return known == null ? !WEEKEND.contains(day.getDayOfWeek()) : known.working();
    }

    /** How certain it is whether this day is worked. */
    public Certainty certaintyOf(LocalDate day) {
        var known = special.get(day);
        if (known != null) {
            return known.certainty();
        }
        return years.contains(day.getYear()) ? Certainty.ANNOUNCED : Certainty.NO_DATA;
    }

    /**
     * The n-th working day after the given day, which itself doesn't count (Civil Code 2015, article 147.2); for 0 the
     * day itself when it is worked, or else the next that is (article 148.5).
     *
     * @throws IllegalArgumentException for a negative number
     */
    public Reckoned add(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forward: " + workingDays);
        }
        var reached = day;
        var certainty = certaintyOf(day);
        var left = workingDays;
        while (left > 0 || !isWorking(reached)) {
            reached = reached.plusDays(1);
            certainty = certainty.weaker(certaintyOf(reached));
            left -= isWorking(reached) ? 1 : 0;
        }
        return new Reckoned(reached, certainty);
    }

    /** The day itself when it is worked, or else the next that is: where a term that ends on a day off really ends. */
    public Reckoned onOrAfter(LocalDate day) {
        return add(day, 0);
    }

    /**
     * Working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier.
     */
    public Count between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            var back = between(to, from);
            return new Count(-back.days(), back.certainty());
        }
        var certainty = certaintyOf(from);
        var days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorking(day) ? 1 : 0;
            certainty = certainty.weaker(certaintyOf(day));
        }
        return new Count(days, certainty);
    }
}
