package vn.nhan.platform.tenancy;

import java.util.Collection;
import java.util.Optional;

/** Which tenant answers to which host name. The room {@code tenant} knows; the platform only asks. */
public interface TenantDirectory {

    /** The tenant of a {@code Host} header, compared without port, case and trailing dot. */
    Optional<TenantId> byHost(String host);

    /** Every province, in no particular order. */
    Collection<TenantId> all();
}
