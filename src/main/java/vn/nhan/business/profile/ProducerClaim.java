package vn.nhan.business.profile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a certifier or a council has said of a producer, with its document on file.
 *
 * @param kind such as {@code VietGAP}
 * @param validTo the last day
 */
public record ProducerClaim(
        UUID id, UUID businessId, String kind, String number, String issuer, LocalDate validFrom, LocalDate validTo) {

    public boolean isStanding(LocalDate day) {
        return !validFrom.isAfter(day) && !validTo.isBefore(day);
    }
}
