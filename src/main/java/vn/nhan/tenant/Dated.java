package vn.nhan.tenant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that holds from a day on, until the next of its kind takes its place.
 *
 * @param from the first day; empty for what held before anything else that is on file
 */
public record Dated<T>(Optional<LocalDate> from, T value) {

    boolean hasBegunOn(LocalDate day) {
        return from.isEmpty() || !from.get().isAfter(day);
    }
}
