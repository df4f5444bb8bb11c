package vn.nhan.support.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param to the last day; null while no end is known */
record Period(LocalDate from, @Nullable LocalDate to) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
