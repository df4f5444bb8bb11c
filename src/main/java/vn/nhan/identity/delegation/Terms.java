package vn.nhan.identity.delegation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;

/**
 * What a helper may do, and until when.
 *
 * @param purposes at least one, each grantable
 * @param validUntil the last day in Viet Nam, from today to twelve months from today
 */
public record Terms(
        @NotNull Set<@NotNull Purpose> purposes, @NotNull LocalDate validUntil) {

    static final int MOST_MONTHS = 12;

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** Adds every reason why such terms can't be given now. */
    public static void check(
            Checks checks, @Nullable Set<Purpose> purposes, @Nullable LocalDate validUntil, Instant now) {
        var today = Dates.dayOf(now);
        checks.refuseIf(purposes == null || purposes.isEmpty(), "purposes", "delegation.purposes-missing");
        checks.refuseIf(purposes != null && !Purpose.grantable().containsAll(purposes), "purposes", "value.format");
        checks.refuseIf(validUntil == null, "validUntil", "value.required");
        if (validUntil != null) {
            checks.refuseIf(validUntil.isBefore(today), "validUntil", "delegation.day-past");
            checks.refuseIf(validUntil.isAfter(today.plusMonths(MOST_MONTHS)), "validUntil", "delegation.too-long");
        }
    }

    /** The last moment of the last day. */
    Instant end() {
        return validUntil.atTime(LAST_SECOND).atZone(Dates.VIETNAM).toInstant();
    }
}
