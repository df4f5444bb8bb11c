package vn.nhan.business;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * What other rooms may know of a business. Nothing in it is personal: it may stand on public pages.
 *
 * @param addressLine house and street; empty where there is none, and of farm households
 * @param verifiedAt when an officer verified it, or null while nobody has
 * @param halt why nothing of it is published any more, or null
 */
public record BusinessRef(
        UUID id,
        TenantId tenant,
        String slug,
        String name,
        @Nullable String nameEn,
        String addressLine,
        String commune,
        @Nullable Instant verifiedAt,
        @Nullable Halt halt) {

    /** @throws BusinessFailure.NotVerified when nobody has verified it */
    public void requireVerified() {
        if (verifiedAt == null) {
            throw new BusinessFailure.NotVerified();
        }
    }
}
