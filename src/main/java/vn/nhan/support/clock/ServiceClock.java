package vn.nhan.support.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;

/**
 * Reads a clock off what happened, and off nothing else. A working day is used when the clock ran at its beginning and at
 * its end: so the day of receipt doesn't count (Civil Code 2015, article 147.2), nor does a day that begins or ends while it
 * stands still. Of events at one instant those that let the clock run win; their order in the list doesn't matter.
 */
public final class ServiceClock {

    private static final Comparator<ClockEvent> ORDER =
            Comparator.comparing(ClockEvent::at).thenComparing(ServiceClock::rank);

    private ServiceClock() {}

    /** As things stood when the last of the events happened; see {@link #of(List, ServiceTerm, WorkingDays, Instant)}. */
    public static ClockReading of(List<ClockEvent> events, ServiceTerm term, WorkingDays calendar) {
        var last = events.stream().map(ClockEvent::at).max(Comparator.naturalOrder());
        return of(events, term, calendar, last.orElse(Instant.EPOCH));
    }

    /**
     * @param events in any order
     * @param now not before any event
     * @throws IllegalArgumentException when they don't begin with the start
     */
    public static ClockReading of(List<ClockEvent> events, ServiceTerm term, WorkingDays calendar, Instant now) {
        var sorted = events.stream().sorted(ORDER).toList();
        if (sorted.isEmpty() || !(sorted.get(0) instanceof ClockEvent.Started)) {
            throw new IllegalArgumentException("a clock begins when it is started");
        }
        return read(Strokes.of(sorted), term, calendar, now);
    }

    private static ClockReading read(Strokes strokes, ServiceTerm term, WorkingDays calendar, Instant now) {
        var seen = strokes.settledAt() == null ? now : strokes.settledAt();
        var used = 0;
        var passed = 0;
        var certainty = Certainty.ANNOUNCED;
        for (var day = Dates.dayOf(strokes.begin()); used < term.workingDays(); day = day.plusDays(1)) {
            if (!strokes.runAgainAfter(day)) {
                return new ClockReading(strokes.state(), passed, null, certainty, null, strokes.settledAt());
            }
            if (!strokes.runAllOf(day)) {
                continue;
            }
            certainty = weaker(certainty, calendar.certaintyOf(day));
            if (certainty == Certainty.NO_DATA) {
                return new ClockReading(strokes.state(), passed, null, certainty, day.getYear(), strokes.settledAt());
            }
            used += calendar.isWorking(day) ? 1 : 0;
            passed += calendar.isWorking(day) && isOver(day, seen) ? 1 : 0;
            if (used == term.workingDays()) {
                return new ClockReading(
                        strokes.state(),
                        passed + beyond(strokes, calendar, day, seen),
                        day,
                        certainty,
                        null,
                        strokes.settledAt());
            }
        }
        throw new IllegalStateException("a term has at least one day");
    }

    /** Whole working days for which it ran after the last day of the term. */
    private static int beyond(Strokes strokes, WorkingDays calendar, LocalDate lastDay, Instant seen) {
        var days = 0;
        for (var day = lastDay.plusDays(1); isOver(day, seen); day = day.plusDays(1)) {
            days += strokes.runAllOf(day) && calendar.isWorking(day) ? 1 : 0;
        }
        return days;
    }

    private static boolean isOver(LocalDate day, Instant seen) {
        return day.isBefore(Dates.dayOf(seen));
    }

    private static Certainty weaker(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static int rank(ClockEvent event) {
        if (event instanceof ClockEvent.Started) {
            return 0;
        }
        if (event instanceof ClockEvent.Paused) {
            return 1;
        }
        if (event instanceof ClockEvent.Resumed) {
            return 2;
        }
        return event instanceof ClockEvent.Stopped ? 3 : 4;
    }
}
