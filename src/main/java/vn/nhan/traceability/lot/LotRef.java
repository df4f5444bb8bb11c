package vn.nhan.traceability.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/**
 * A lot as it is read.
 *
 * @param code unique in its business, GS1 AI 10
 * @param weightGrams as harvested
 * @param intervalVerdict {@code kept}, {@code not_verifiable} or {@code no_application}
 * @param traceCode opaque code of the lot on our own domain, for goods without a GTIN
 */
public record LotRef(
        UUID id,
        TenantId tenant,
        UUID businessId,
        UUID productId,
        UUID plotId,
        String code,
        LocalDate harvestedOn,
        long weightGrams,
        String intervalVerdict,
        String traceCode,
        Instant createdAt) {

    static LotRef of(Lot lot) {
        return new LotRef(
                lot.id(),
                lot.tenant(),
                lot.businessId,
                lot.productId,
                lot.plotId,
                lot.code,
                lot.harvestedOn,
                lot.weightGrams,
                lot.intervalVerdict,
                lot.traceCode,
                lot.createdAt);
    }
}
