package vn.nhan.support.expert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * What other packages may know of an expert.
 *
 * @param name as it is shown; a pseudonym of somebody who was erased
 * @param accountId null while nobody has taken the invitation up
 * @param language in which they are written to: {@code vi} when they advise in it, else {@code en}
 */
public record ExpertRef(
        UUID id, TenantId tenant, String name, @Nullable UUID accountId, String language) {}
