package vn.nhan.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.nhan.place.address.HomeProvince;
import vn.nhan.platform.tenancy.TenantId;

/** The code of a tenant's province, for the room that keeps addresses. */
@ApplicationScoped
class TenantProvince implements HomeProvince {

    private final TenantRegistry registry;

    TenantProvince(TenantRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Optional<String> codeOf(TenantId tenant) {
        return registry.byId(tenant).map(Tenant::provinceCode);
    }
}
