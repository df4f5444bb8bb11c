package vn.nhan.platform.tenancy;

import java.util.List;

/** A job was done everywhere but in some provinces, which its next run tries again. Each was logged with its reason. */
public final class ProvincesFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TenantId> provinces;

    ProvincesFailed(List<TenantId> provinces, Throwable first) {
        super("provinces " + provinces + " wait for the next run", first);
        this.provinces = List.copyOf(provinces);
    }

    public List<TenantId> provinces() {
        return provinces;
    }
}
