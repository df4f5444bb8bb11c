package vn.nhan.support.request;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * What other packages may know of a request.
 *
 * @param need a code of {@link vn.nhan.support.need.NeedTree}
 * @param languages BCP 47, those in which the requester can be helped
 * @param programmeId of the support that was granted; null where there is none
 */
public record RequestRef(
        UUID id,
        TenantId tenant,
        UUID businessId,
        String need,
        Set<String> languages,
        boolean remoteIsFine,
        Instant submittedAt,
        RequestState state,
        @Nullable UUID programmeId) {

    public RequestRef {
        languages = Set.copyOf(languages);
    }
}
