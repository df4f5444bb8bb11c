package vn.nhan.tenant;

import java.time.LocalDate;
import java.util.List;

/**
 * What held when. Names and looks of departments change by decree; what was decided keeps the name of its day.
 *
 * @param entries at least one, the oldest first
 */
public record History<T>(List<Dated<T>> entries) {

    public History {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a history has at least one entry");
        }
    }

    /** What held on that day; on days before the first entry, the first. */
    public T on(LocalDate day) {
        T found = entries.get(0).value();
        for (Dated<T> entry : entries) {
            if (entry.hasBegunOn(day)) {
                found = entry.value();
            }
        }
        return found;
    }
}
