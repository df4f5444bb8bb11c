package vn.nhan.tenant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from the first to the last, both included.
 *
 * @param to the last day; empty while no end is known
 */
public record DateSpan(LocalDate from, Optional<LocalDate> to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    /** Whether the last day lies before {@code today}. */
    public boolean isOver(LocalDate today) {
        return to.isPresent() && to.get().isBefore(today);
    }
}
