package vn.nhan.place.address;

import java.util.Optional;
import vn.nhan.platform.tenancy.TenantId;

/** In which province a tenant's people live. The room {@code tenant} knows; this room only asks. */
public interface HomeProvince {

    /** Two digits of the code list; empty for the national installation. */
    Optional<String> codeOf(TenantId tenant);
}
