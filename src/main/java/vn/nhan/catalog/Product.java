package vn.nhan.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
    String category;

    @Nullable
    String description;

    @Nullable
    String descriptionEn;

    @Nullable
    String story;

    @Nullable
    String storyEn;

    @Nullable
    String hsCode;

    String[] tags;

    @JdbcTypeCode(SqlTypes.JSON)
    String attributes;

    Instant createdAt;

    @Nullable
    Instant changedAt;

    @Version
    int version;

    protected Product() {}

    Product(BusinessRef business, String slug, Instant createdAt) {
        super(business.tenant());
        this.businessId = business.id();
        this.slug = slug;
        // Not at the fields: Hibernate Reactive takes an entity whose fields have initial values for changed when it is
        // read.
        this.tags = new String[0];
        this.attributes = "{}";
        this.createdAt = createdAt;
    }

    /** @param first the variant that stands for it */
    ProductRef ref(ProductVariant first) {
        return new ProductRef(id(), tenant(), businessId, slug, name, nameEn, first.gtin, first.netWeightGrams);
    }

    ProductFacts facts() {
        return new ProductFacts(
                id(),
                tenant(),
                businessId,
                slug,
                name,
                nameEn,
                category,
                description,
                descriptionEn,
                story,
                storyEn,
                hsCode,
                List.of(tags),
                said(),
                createdAt,
                changedAt == null ? createdAt : changedAt);
    }

    Map<String, String> said() {
        return Attributes.read(attributes);
    }
}
