package vn.nhan.traceability.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate as the public may know it.
 *
 * @param body who certified
 * @param validFrom first day, inclusive
 * @param validTo last day, inclusive, Vietnam time
 * @param addedAt when the paper was put on file
 */
public record CertificateRef(
        UUID id, String scheme, String number, String body, LocalDate validFrom, LocalDate validTo, Instant addedAt) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    static CertificateRef of(Certificate certificate) {
        return new CertificateRef(
                certificate.id(),
                certificate.scheme,
                certificate.number,
                certificate.body,
                certificate.validFrom,
                certificate.validTo,
                certificate.addedAt);
    }
}
