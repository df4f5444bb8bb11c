package vn.nhan.tenant;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/**
 * The work of a province rests.
 *
 * @param reason for its people to read
 */
public record Suspension(UUID id, TenantId province, String reason, Instant since) {}
