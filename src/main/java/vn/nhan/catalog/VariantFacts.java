package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package of a product.
 *
 * @param gtin 14 digits, or null
 * @param gtinHolder whom GS1 licensed the number to, as the business says
 * @param gtinEvidence where that can be read
 * @param priceDong whole dong, taxes included; null until somebody named it
 * @param stock packages at hand, reservations not taken off; null where they are not counted
 * @param reserved packages that are spoken for
 * @param version counts what was changed of it, sales too; see {@code If-Match} of its edit
 */
public record VariantFacts(
        UUID id,
        int position,
        long netWeightGrams,
        @Nullable String grade,
        @Nullable String packaging,
        @Nullable String gtin,
        @Nullable String gtinHolder,
        @Nullable String gtinEvidence,
        GtinState gtinState,
        @Nullable Long priceDong,
        @Nullable Long stock,
        long reserved,
        int version) {

    /** Packages that can still be sold; null where they are not counted. */
    public @Nullable Long available() {
        return stock == null ? null : Math.max(0, stock - reserved);
    }

    @JsonIgnore
    public boolean isCounted() {
        return stock != null;
    }

    /** Whether there is one to be sold, as far as anybody counts. */
    public boolean isInStock() {
        return stock == null || stock > reserved;
    }

    /** Price of a kilogram, in whole dong rounded down, to compare packages by; null without a price. */
    public @Nullable Long priceDongPerKg() {
        return priceDong == null ? null : Math.multiplyExact(priceDong, 1000) / netWeightGrams;
    }

    /** The same package at another price, or with another stock. */
    VariantFacts offered(@Nullable Long price, @Nullable Long atHand) {
        return new VariantFacts(
                id,
                position,
                netWeightGrams,
                grade,
                packaging,
                gtin,
                gtinHolder,
                gtinEvidence,
                gtinState,
                price,
                atHand,
                reserved,
                version);
    }
}
