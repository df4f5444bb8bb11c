package vn.nhan.traceability.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A share of a plot, without its holder.
 *
 * @param share of the whole, more than 0, at most 1
 * @param to the last day, or null until further notice
 */
record Part(BigDecimal share, LocalDate from, @Nullable LocalDate to) {

    boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** The most that all of these come to on one day of this one. It can only rise where one of them begins. */
    BigDecimal mostWith(Collection<Part> others) {
        var days = Stream.concat(Stream.of(from), others.stream().map(Part::from))
                .filter(this::isOn)
                .toList();
        return days.stream().map(day -> sumOn(day, others).add(share)).reduce(share, BigDecimal::max);
    }

    private static BigDecimal sumOn(LocalDate day, Collection<Part> parts) {
        return parts.stream().filter(part -> part.isOn(day)).map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a plot can be parted like that. */
    boolean fitsBeside(List<Part> others) {
        return mostWith(others).compareTo(BigDecimal.ONE) <= 0;
    }
}
