package vn.nhan.support.matching;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/**
 * An expert has taken a request on.
 *
 * @param id of the offer that was accepted
 * @param tenant of the request
 */
public record Match(UUID id, TenantId tenant, UUID requestId, UUID expertId, Instant acceptedAt) {}
