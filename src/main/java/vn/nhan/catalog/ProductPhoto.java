package vn.nhan.catalog;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantOwned;

/** A picture of a product; its three sizes lie in the object store under one name. */
@Entity
class ProductPhoto extends TenantOwned {

    /** As many as a shopper looks through. */
    static final int MAX = 12;

    UUID productId;
    int position;
    String alt;
    String sha256;
    String objectKey;
    int width;
    int height;
    Instant addedAt;

    protected ProductPhoto() {}

    ProductPhoto(Product product, int position, String alt, Instant addedAt) {
        super(product.tenant());
        this.productId = product.id();
        this.position = position;
        this.alt = alt;
        this.addedAt = addedAt;
    }
}
