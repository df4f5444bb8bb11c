package vn.nhan.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.tenant.OriginSlugs;

/**
 * A product as its business sees it, with its pictures and its listing.
 *
 * @param priceDong whole dong, taxes included; null while it is not listed
 * @param storefrontPath where the public sees it; null unless the listing is live
 */
public record ProductView(
        UUID id,
        UUID businessId,
        String slug,
        String name,
        @Nullable String nameEn,
        @Nullable String description,
        @Nullable String gtin,
        long netWeightGrams,
        List<Photo> photos,
        @Nullable Long priceDong,
        @Nullable ListingStatus listing,
        @Nullable Instant publishedAt,
        @Nullable String storefrontPath) {

    static ProductView of(Product product, List<ProductPhoto> photos, @Nullable Listing listing, OriginSlugs slugs) {
        return new ProductView(
                product.id(),
                product.businessId,
                product.slug,
                product.name,
                product.nameEn,
                product.description,
                product.gtin,
                product.netWeightGrams,
                photos.stream().map(Photo::of).toList(),
                listing == null ? null : listing.priceDong,
                listing == null ? null : listing.status(),
                listing == null ? null : listing.publishedAt,
                listing != null && listing.status() == ListingStatus.LIVE
                        ? "/products/" + slugs.write(product.tenant(), product.slug)
                        : null);
    }
}
