package vn.nhan.catalog.storefront;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** What a visitor says is wrong with an offer. How to answer them is forgotten once it is dealt with. */
@Entity
class ListingReport extends TenantOwned {

    UUID listingId;
    UUID productId;
    String reason;
    String words;
    byte @Nullable [] contactSealed;
    Instant reportedAt;

    @Nullable
    Instant settledAt;

    @Nullable
    UUID settledBy;

    @Version
    int version;

    protected ListingReport() {}

    ListingReport(TenantId tenant, UUID listingId, UUID productId) {
        super(tenant);
        this.listingId = listingId;
        this.productId = productId;
    }

    void settle(UUID by, Instant at) {
        if (settledAt == null) {
            settledAt = at;
            settledBy = by;
            contactSealed = null;
        }
    }

    /** Where the contact is sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String contactPlace() {
        return "listing-report/" + id() + "/contact";
    }
}
