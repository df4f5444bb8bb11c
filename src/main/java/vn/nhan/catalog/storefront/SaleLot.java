package vn.nhan.catalog.storefront;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A lot of a product whose labels are out.
 *
 * @param path of its passport, canonical: {@code /t/…} or {@code /01/…/10/…}
 * @param proofs of the plot it grew on, that stood on the day of the harvest
 */
public record SaleLot(UUID id, UUID productId, String code, String path, LocalDate harvestedOn, List<Proof> proofs) {

    /** A certificate with its document on file; {@code validTo} is its last day. */
    public record Proof(String scheme, String number, String body, LocalDate validFrom, LocalDate validTo) {

        public boolean isStanding(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }

    /** @param days for which such goods keep */
    public boolean isOnSale(LocalDate day, int days) {
        return !day.isAfter(harvestedOn.plusDays(days));
    }
}
