package vn.nhan.traceability.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household's share of a plot.
 *
 * @param share of the whole, more than 0, at most 1
 * @param toDay the last day, or null until further notice
 */
public record ShareView(
        UUID id,
        UUID plotId,
        UUID householdId,
        String household,
        BigDecimal share,
        LocalDate fromDay,
        @Nullable LocalDate toDay) {}
