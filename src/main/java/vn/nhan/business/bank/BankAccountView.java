package vn.nhan.business.bank;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the business's people and officers see it, its number masked.
 *
 * @param state {@code waiting}, {@code in-use}, {@code refused} or {@code ended}
 * @param nameMatches whether the owner's name is that of the business or its representative
 * @param endReason why an officer refused it
 */
public record BankAccountView(
        UUID id,
        UUID businessId,
        String business,
        String bin,
        String bank,
        String numberMasked,
        String ownerName,
        boolean nameMatches,
        String state,
        Instant declaredAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason) {}
