package vn.nhan.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** An offer: a product at a price, on the province's storefront or not yet. */
@Entity
class Listing extends TenantOwned {

    UUID productId;
    UUID businessId;
    String status;

    @Nullable
    Instant publishedAt;

    @Nullable
    Instant withdrawnAt;

    Instant createdAt;

    @Version
    int version;

    protected Listing() {}

    Listing(Product product, Instant createdAt) {
        super(product.tenant());
        this.productId = product.id();
        this.businessId = product.businessId;
        this.status = ListingStatus.DRAFT.key();
        this.createdAt = createdAt;
    }

    ListingStatus status() {
        return ListingStatus.of(status);
    }

    ListingFacts facts() {
        return new ListingFacts(id(), status(), publishedAt);
    }

    void publish(Instant at) {
        status = ListingStatus.LIVE.key();
        publishedAt = at;
        withdrawnAt = null;
    }

    void withdraw(Instant at) {
        if (status() == ListingStatus.LIVE) {
            status = ListingStatus.WITHDRAWN.key();
            withdrawnAt = at;
        }
    }
}
