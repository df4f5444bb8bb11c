package vn.nhan.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.tenancy.TenantOwned;

/** A thing that a business makes and may sell. Always carries the tenant of its business. */
@Entity
class Product extends TenantOwned {

    UUID businessId;
    String slug;
    String name;

    @Nullable
    String nameEn;

    @Nullable
    String description;

    @Nullable
    String gtin;

    @Column(name = "net_weight_g")
    long netWeightGrams;

    Instant createdAt;

    @Version
    int version;

    protected Product() {}

    Product(BusinessRef business, String slug, Instant createdAt) {
        super(business.tenant());
        this.businessId = business.id();
        this.slug = slug;
        this.createdAt = createdAt;
    }

    ProductRef ref() {
        return new ProductRef(id(), tenant(), businessId, slug, name, nameEn, gtin, netWeightGrams);
    }
}
