package vn.nhan.catalog.ocop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the public may know of the recognition that counts for a product. An officer of the department has checked it.
 *
 * @param star what is to be shown, and between which moments
 * @param issuer as it stands on the certificate
 * @param validTo the last day
 * @param checkedAt when the officer compared it with the decision
 */
public record Recognized(
        UUID id,
        Star star,
        String decisionNo,
        String issuer,
        LocalDate issuedOn,
        LocalDate validTo,
        Instant checkedAt) {}
