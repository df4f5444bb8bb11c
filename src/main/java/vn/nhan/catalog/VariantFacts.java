package vn.nhan.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package of a product.
 *
 * @param gtin 14 digits, or null
 * @param gtinHolder whom GS1 licensed the number to, as the business says
 * @param priceDong whole dong, taxes included; null until somebody named it
 * @param stock packages at hand, reservations not taken off; null where they are not counted
 */
public record VariantFacts(
        UUID id,
        int position,
        long netWeightGrams,
        @Nullable String grade,
        @Nullable String packaging,
        @Nullable String gtin,
        @Nullable String gtinHolder,
        GtinState gtinState,
        @Nullable Long priceDong,
        @Nullable Long stock) {

    /** Price of a kilogram, in whole dong rounded down, to compare packages by; null without a price. */
    public @Nullable Long priceDongPerKg() {
        return priceDong == null ? null : Math.multiplyExact(priceDong, 1000) / netWeightGrams;
    }
}
