package vn.nhan.catalog.media;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.PaperIntake;
import vn.nhan.platform.tenancy.TenantOwned;

/** A paper about a product. What it shows never changes; it can be removed, and for a while be put back. */
@Entity
class ProductDocument extends TenantOwned {

    /** As many as anybody has of one product. */
    static final int MAX = 40;

    /** For so long a paper that was removed can be put back. */
    static final Duration UNDO = Duration.ofDays(30);

    UUID productId;
    String kind;
    String objectKey;
    String mediaType;
    String sha256;

    @Nullable
    LocalDate validTo;

    Instant addedAt;
    UUID addedBy;

    @Nullable
    UUID onBehalfOf;

    @Nullable
    Instant removedAt;

    protected ProductDocument() {}

    ProductDocument(ProductKey product, NewProductDocument what, PaperIntake.Taken taken) {
        super(product.tenant());
        this.productId = product.id();
        this.kind = what.kind().key();
        this.validTo = what.validTo();
        this.objectKey = taken.key().value();
        this.mediaType = taken.paper().contentType();
        this.sha256 = taken.paper().sha256();
    }

    boolean isRestorable(Instant now) {
        return removedAt != null && removedAt.plus(UNDO).isAfter(now);
    }
}
