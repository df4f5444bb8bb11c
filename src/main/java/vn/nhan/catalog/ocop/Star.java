package vn.nhan.catalog.ocop;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * Stars that a product may show, with the moments between which it may. Whether it shows them is asked at the moment of
 * display: nobody has to take them down.
 *
 * @param stars 3 to 5
 * @param from the first moment, midnight in Viet Nam before the day of the decision
 * @param until the moment at which they are gone: midnight after the last day, or before the day of a revocation
 * @param revoked whether they end by a revocation
 */
public record Star(int stars, Instant from, Instant until, boolean revoked) {

    /** How many stars are to be shown at that moment; 0 for none. */
    public int at(Instant moment) {
        return moment.isBefore(from) || !moment.isBefore(until) ? 0 : stars;
    }

    /** @param revokedOn the first day without stars, or null */
    static Star of(int stars, LocalDate issuedOn, LocalDate validTo, @Nullable LocalDate revokedOn) {
        var end = validTo.plusDays(1);
        var gone = revokedOn != null && revokedOn.isBefore(end) ? revokedOn : end;
        return new Star(stars, midnight(issuedOn), midnight(gone), revokedOn != null);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Dates.VIETNAM).toInstant();
    }
}
