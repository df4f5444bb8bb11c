package vn.nhan.tenant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * An adoption as it is read.
 *
 * @param effectiveOn first day of the merged province by the decree; the adoption itself holds from {@code adoptedAt} on
 * @param reversibleUntil last moment at which it can be taken back
 * @param revertedAt when it was taken back, or null while it holds
 */
public record AdoptionRef(
        UUID id,
        TenantId successor,
        TenantId predecessor,
        String decree,
        LocalDate effectiveOn,
        Instant adoptedAt,
        UUID adoptedBy,
        Instant reversibleUntil,
        @Nullable Instant revertedAt) {

    public boolean isOpen() {
        return revertedAt == null;
    }

    public boolean isReversible(Instant now) {
        return isOpen() && !now.isAfter(reversibleUntil);
    }

    /** Whether it held at that moment. */
    boolean heldAt(Instant moment) {
        return !moment.isBefore(adoptedAt) && (revertedAt == null || moment.isBefore(revertedAt));
    }
}
