package vn.nhan.support.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * From when to when a clock ran, since it was last begun. After it was stopped it is taken to have gone on as it was, so that
 * the day on which its term would have ended can be told.
 *
 * @param turns in order of time: from each moment on it runs, or stands still
 */
record Strokes(List<Turn> turns, @Nullable Instant settledAt) {

    record Turn(Instant at, boolean runs) {}

    /** @param sorted events that begin with the start */
    static Strokes of(List<ClockEvent> sorted) {
        var turns = new ArrayList<Turn>();
        Instant settled = null;
        for (var event : sorted) {
            if (settled != null && !(event instanceof ClockEvent.Reopened)) {
                continue;
            }
            if (event instanceof ClockEvent.Stopped) {
                settled = event.at();
            } else if (event instanceof ClockEvent.Reopened) {
                if (settled != null) {
                    turns.clear();
                    settled = null;
                    turns.add(new Turn(event.at(), true));
                }
            } else if (turns.isEmpty() || !(event instanceof ClockEvent.Started)) {
                turns.add(new Turn(event.at(), !(event instanceof ClockEvent.Paused)));
            }
        }
        return new Strokes(List.copyOf(turns), settled);
    }

    Instant begin() {
        return turns.get(0).at();
    }

    ClockState state() {
        if (settledAt != null) {
            return ClockState.STOPPED;
        }
        return last().runs() ? ClockState.RUNNING : ClockState.PAUSED;
    }

    /** Whether it ran when the day began and when it ended. */
    boolean runAllOf(LocalDate day) {
        return ranBefore(midnight(day)) && ranBefore(midnight(day.plusDays(1)));
    }

    /** Whether there can be anything to count on that day or later. */
    boolean runAgainAfter(LocalDate day) {
        return last().runs() || last().at().isAfter(midnight(day));
    }

    private boolean ranBefore(Instant moment) {
        var ran = false;
        for (var turn : turns) {
            if (!turn.at().isBefore(moment)) {
                break;
            }
            ran = turn.runs();
        }
        return ran;
    }

    private Turn last() {
        return turns.get(turns.size() - 1);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Dates.VIETNAM).toInstant();
    }
}
