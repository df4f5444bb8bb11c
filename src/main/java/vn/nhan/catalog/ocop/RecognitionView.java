package vn.nhan.catalog.ocop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recognition as its business and officers see it. Nobody who worked on it is named.
 *
 * @param scheme the criteria in force on the day of the decision
 * @param score null where only the stars are known
 * @param validTo the last day
 * @param standing as of today
 * @param source {@code self_declared}, {@code officer_checked} or {@code register_import}
 * @param onBehalfOf the business, when a helper declared it
 * @param change of the last day that another officer has yet to confirm
 */
record RecognitionView(
        UUID id,
        UUID productId,
        UUID businessId,
        String scheme,
        @Nullable String group,
        @Nullable String productSet,
        @Nullable Points score,
        int stars,
        String decisionNo,
        Issuer issuer,
        LocalDate issuedOn,
        LocalDate validTo,
        Standing standing,
        String source,
        String scanType,
        String scanSha256,
        Instant declaredAt,
        @Nullable UUID onBehalfOf,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        @Nullable Revocation revocation,
        @Nullable UUID supersededBy,
        @Nullable Change change) {

    /** In points with two decimals. */
    record Points(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal total) {}

    /**
     * @param name as printed
     * @param unitCode of the unit on that day, with the day since when it was that unit; null for a ministry, and where the
     *     list of units doesn't know it
     */
    record Issuer(
            IssuerLevel level,
            String name,
            @Nullable String unitCode,
            @Nullable LocalDate unitFrom) {}

    /** @param own whether whoever asks has asked for it, so that somebody else must confirm it */
    record Change(LocalDate wasValidTo, LocalDate validTo, String reason, Instant askedAt, boolean own) {}

    static RecognitionView of(Recognition found, @Nullable Change change, LocalDate today) {
        return new RecognitionView(
                found.id(),
                found.productId,
                found.businessId,
                found.scheme,
                found.productGroup,
                found.productSet,
                points(found.score()),
                found.stars,
                found.decisionNo,
                new Issuer(
                        IssuerLevel.of(found.issuerLevel),
                        found.issuerName,
                        found.issuerUnitCode,
                        found.issuerUnitFrom),
                found.issuedOn,
                found.validTo,
                Standing.of(found, today),
                found.source,
                found.scanType,
                found.scanSha256,
                found.declaredAt,
                found.onBehalfOf,
                found.decidedAt,
                found.refusal,
                revocation(found),
                found.supersededBy,
                change);
    }

    @JsonIgnore
    boolean isReconciled() {
        return issuer.unitCode != null || issuer.level == IssuerLevel.MINISTRY;
    }

    /** Days from a day to the last one. */
    long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, validTo);
    }

    private static @Nullable Points points(@Nullable Score score) {
        return score == null ? null : new Points(score.a(), score.b(), score.c(), score.total());
    }

    private static @Nullable Revocation revocation(Recognition found) {
        return found.revocationNo == null || found.revokedOn == null || found.revocationReason == null
                ? null
                : new Revocation(found.revocationNo, found.revokedOn, found.revocationReason);
    }
}
