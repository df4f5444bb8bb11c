package vn.nhan.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** A package of a product: what is weighed, priced, counted and scanned. */
@Entity
class ProductVariant extends TenantOwned {

    /** As many as a shopper can choose from. */
    static final int MAX = 20;

    UUID productId;
    int position;

    @Column(name = "net_weight_g")
    long netWeightGrams;

    @Nullable
    String grade;

    @Nullable
    String packaging;

    @Nullable
    String gtin;

    @Nullable
    String gtinHolder;

    @Nullable
    String gtinEvidence;

    String gtinState;

    @Nullable
    Instant gtinCheckedAt;

    @Nullable
    UUID gtinCheckedBy;

    @Nullable
    Long priceDong;

    @Nullable
    Long stock;

    @Nullable
    Instant removedAt;

    @Version
    int version;

    protected ProductVariant() {}

    ProductVariant(Product product, int position, long netWeightGrams) {
        super(product.tenant());
        this.productId = product.id();
        this.position = position;
        this.netWeightGrams = netWeightGrams;
        this.gtinState = GtinState.NONE.key();
    }

    /** A number that changes is a number that nobody has checked. */
    void numbered(@Nullable String digits, @Nullable String holder, @Nullable String evidence) {
        gtinHolder = digits == null ? null : holder;
        gtinEvidence = digits == null ? null : evidence;
        if (!Objects.equals(gtin, digits)) {
            gtin = digits;
            gtinState = (digits == null ? GtinState.NONE : GtinState.NOT_CHECKED).key();
            gtinCheckedAt = null;
            gtinCheckedBy = null;
        }
    }

    /** What somebody found who compared the number with its licence, or that it is to be compared again. */
    void found(GtinState state, UUID by, Instant at) {
        gtinState = state.key();
        gtinCheckedAt = state == GtinState.NOT_CHECKED ? null : at;
        gtinCheckedBy = state == GtinState.NOT_CHECKED ? null : by;
    }

    /** @param reserved packages that are spoken for */
    VariantFacts facts(long reserved) {
        return new VariantFacts(
                id(),
                position,
                netWeightGrams,
                grade,
                packaging,
                gtin,
                gtinHolder,
                gtinEvidence,
                GtinState.of(gtinState),
                priceDong,
                stock,
                reserved,
                version);
    }
}
