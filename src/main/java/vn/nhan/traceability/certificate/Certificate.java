package vn.nhan.traceability.certificate;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.tenancy.TenantOwned;

/**
 * A certificate as its paper says. Its dates are taken from the paper and computed from nothing: schemes and bodies differ
 * (VietGAP after Circular 48/2012/TT-BNNPTNT at most two years, others three).
 */
@Entity
class Certificate extends TenantOwned {

    static final String VIETGAP = "VietGAP";

    UUID businessId;
    String scheme;
    String number;
    String body;
    LocalDate validFrom;
    LocalDate validTo;
    String scanKey;
    String scanType;
    String scanSha256;
    Instant addedAt;
    UUID addedBy;

    /** The business, when a helper did it for it. */
    @Nullable
    UUID onBehalfOf;

    protected Certificate() {}

    Certificate(BusinessRef business, UUID addedBy, Instant addedAt) {
        super(business.tenant());
        this.businessId = business.id();
        this.scheme = VIETGAP;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }
}
