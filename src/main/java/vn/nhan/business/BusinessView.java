package vn.nhan.business;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A business as its members and the department's officers see it. The phone number is masked.
 *
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
        String taxCode,
        String representative,
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
        int version) {}
