package vn.nhan.platform.tenancy;

import java.util.Optional;

/** Whose work rests at the moment. The room {@code tenant} knows; the edge only asks. */
public interface ClosedTenants {

    /**
     * Why a tenant is closed.
     *
     * @param contact whom to ask, an e-mail address
     */
    record Closed(String reason, String contact) {}

    /** Empty for a tenant at work. */
    Optional<Closed> find(TenantId tenant);
}
