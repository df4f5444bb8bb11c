package vn.nhan.place.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit.
 *
 * @param share of the old unit that went to the new one; null where nobody has told it
 * @param on the first day of the new order
 */
public record Lineage(
        UUID id,
        UUID oldUnitId,
        UUID newUnitId,
        LineageKind kind,
        @Nullable BigDecimal share,
        LocalDate on,
        String decree) {

    /** Whether all of the old unit lies in the new one, so that no address can be in doubt. */
    public boolean coversAll() {
        return share != null && share.compareTo(BigDecimal.ONE) == 0;
    }

    boolean tellsTheSame(Lineage other) {
        var sameShare = share == null || other.share == null ? share == other.share : share.compareTo(other.share) == 0;
        return kind == other.kind && sameShare;
    }
}
