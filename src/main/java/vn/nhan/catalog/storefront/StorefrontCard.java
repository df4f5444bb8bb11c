package vn.nhan.catalog.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.Photo;
import vn.nhan.platform.text.LocalizedText;

/**
 * What a shopper sees of an offer. Nothing in it is personal.
 *
 * @param priceDong whole dong, taxes included, for one unit
 * @param netWeightGrams of one unit
 * @param producerSlug of the producer's page; null on cards from before there was one
 * @param verifiedOn the day on which the department verified the producer, ISO 8601
 * @param verifiedBy name of that department on that day; null on cards from before it was kept
 */
public record StorefrontCard(
        String slug,
        String name,
        @Nullable String nameEn,
        @Nullable String description,
        long priceDong,
        long netWeightGrams,
        @Nullable String gtin,
        String producer,
        @Nullable String producerEn,
        String commune,
        @Nullable String producerSlug,
        String verifiedOn,
        @Nullable LocalizedText verifiedBy,
        List<Photo> photos) {

    /** Price of a kilogram, in whole dong rounded down, to compare packages by. */
    public long priceDongPerKg() {
        return priceDong * 1000 / netWeightGrams;
    }
}
