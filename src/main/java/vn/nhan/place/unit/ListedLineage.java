package vn.nhan.place.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a lineage list: what became of a unit.
 *
 * @param row its number in the file, the header being 1
 * @param oldValidOn a day on which the old code meant the old unit
 * @param share of the old unit that went to the new one, more than 0 and at most 1; null where nobody has told it
 * @param on the first day of the new order
 */
record ListedLineage(
        int row,
        String oldCode,
        LocalDate oldValidOn,
        String newCode,
        LineageKind kind,
        @Nullable BigDecimal share,
        LocalDate on,
        String decree) {}
