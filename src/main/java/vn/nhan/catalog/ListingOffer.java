package vn.nhan.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a place gets of a package.
 *
 * @param priceDong whole dong, taxes included; null for the package's own
 * @param stockShare of the stock; null for all of it
 */
record ListingOffer(
        UUID variantId, @Nullable Long priceDong, @Nullable Long stockShare) {

    /** The one place so far: the province's own storefront. */
    static final String STOREFRONT = "storefront";

    /** The package as it is offered there. */
    static VariantFacts applied(VariantFacts facts, @Nullable ListingOffer offer) {
        if (offer == null) {
            return facts;
        }
        return facts.offered(
                offer.priceDong() == null ? facts.priceDong() : offer.priceDong(),
                offer.stockShare() == null
                        ? facts.stock()
                        : facts.stock() == null
                                ? offer.stockShare()
                                : Long.valueOf(Math.min(facts.stock(), offer.stockShare())));
    }
}
