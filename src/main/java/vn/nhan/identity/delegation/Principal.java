package vn.nhan.identity.delegation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * The business that is acted for.
 *
 * @param tenant of the business, and so of everything that is kept about acting for it
 * @param communeCode where it is, or null while nobody knows
 */
public record Principal(
        TenantId tenant, UUID businessId, @Nullable String communeCode) {}
