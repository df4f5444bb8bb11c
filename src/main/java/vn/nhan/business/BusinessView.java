package vn.nhan.business;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Registration;
import vn.nhan.business.fact.Trade;

/**
 * A business as its members and the department's officers see it. Phone number and citizen id are masked.
 *
 * @param size by the rules of today; null while too little is known
 * @param missing facts that its kind still owes before it can be sent, as fields of a {@link BusinessProfile}
 * @param phonePublic whether the members want it shown to customers
 * @param phoneShown whether it may be: whoever registered the business must have agreed as well
 */
public record BusinessView(
        UUID id,
        String slug,
        BusinessStatus status,
        BusinessKind kind,
        String name,
        @Nullable String nameEn,
        @Nullable String taxCode,
        @Nullable String citizenIdMasked,
        String representative,
        Registration registration,
        Trade trade,
        @Nullable FirmSize size,
        String addressLine,
        String commune,
        String phoneMasked,
        boolean phonePublic,
        boolean phoneShown,
        @Nullable String story,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable String returnReason,
        List<String> missing,
        int version) {}
