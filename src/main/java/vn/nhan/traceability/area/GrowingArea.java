package vn.nhan.traceability.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.tenancy.TenantOwned;

/** Land that a business grows on, under one name. */
@Entity
class GrowingArea extends TenantOwned {

    UUID businessId;
    String name;
    String commune;

    @Nullable
    UUID addressId;

    @Nullable
    String addressLine;

    Instant createdAt;

    @Version
    int version;

    protected GrowingArea() {}

    GrowingArea(BusinessRef business, Instant createdAt) {
        super(business.tenant());
        this.businessId = business.id();
        this.createdAt = createdAt;
    }
}
