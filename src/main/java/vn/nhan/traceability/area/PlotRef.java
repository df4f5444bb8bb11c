package vn.nhan.traceability.area;

import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/** What other rooms may know of a plot: no position, which is the grower's own affair. */
public record PlotRef(UUID id, TenantId tenant, UUID businessId, String code, String name, String crop) {}
