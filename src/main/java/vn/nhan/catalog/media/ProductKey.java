package vn.nhan.catalog.media;

import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/** Whose pictures and papers they are. Whether the actor may touch them, the caller has asked already. */
public record ProductKey(TenantId tenant, UUID id) {}
