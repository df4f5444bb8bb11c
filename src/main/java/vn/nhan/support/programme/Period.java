package vn.nhan.support.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param to the last day; null while no end is known */
record Period(LocalDate from, @Nullable LocalDate to) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** Whether all days of the other are days of this one. */
    boolean holds(Period other) {
        return contains(other.from) && (to == null || other.to != null && !other.to.isAfter(to));
    }

    /** Of one that has an end. */
    LocalDate lastDay() {
        return Objects.requireNonNull(to);
    }
}
