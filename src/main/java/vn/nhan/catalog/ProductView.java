package vn.nhan.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.Photo;
import vn.nhan.tenant.OriginSlugs;

/**
 * A product as its business sees it, with its packages, its pictures and its listing.
 *
 * @param gtin and netWeightGrams and priceDong: of the first package, which stands for the product
 * @param priceDong whole dong, taxes included; null until somebody named it
 * @param listingVersion of its terms; see {@code ETag} there
 * @param storefrontPath where the public sees it; null unless it does at this moment
 * @param version of what is edited; see {@code ETag}
 */
public record ProductView(
        UUID id,
        UUID businessId,
        String slug,
        String name,
        @Nullable String nameEn,
        @Nullable String category,
        @Nullable String description,
        @Nullable String descriptionEn,
        @Nullable String story,
        @Nullable String storyEn,
        @Nullable String hsCode,
        List<String> tags,
        Map<String, String> attributes,
        @Nullable String gtin,
        long netWeightGrams,
        List<VariantFacts> variants,
        List<Photo> photos,
        @Nullable Long priceDong,
        @Nullable ListingStatus listing,
        @Nullable Integer listingVersion,
        @Nullable Instant publishedAt,
        @Nullable String storefrontPath,
        int version) {

    static ProductView of(Parts parts, OriginSlugs slugs) {
        var product = parts.product();
        var listing = parts.listing();
        var variants = parts.variants();
        var first = variants.get(0);
        return new ProductView(
                product.id(),
                product.businessId,
                product.slug,
                product.name,
                product.nameEn,
                product.category,
                product.description,
                product.descriptionEn,
                product.story,
                product.storyEn,
                product.hsCode,
                List.of(product.tags),
                product.said(),
                first.gtin(),
                first.netWeightGrams(),
                variants,
                parts.photos(),
                first.priceDong(),
                listing == null ? null : listing.status(),
                listing == null ? null : listing.edition,
                listing == null ? null : listing.publishedAt,
                listing != null && listing.facts().isVisibleAt(parts.now())
                        ? "/products/" + slugs.write(product.tenant(), product.slug)
                        : null,
                product.version);
    }

    /** One of its packages. */
    VariantFacts variant(UUID variantId) {
        return variants.stream()
                .filter(variant -> variant.id().equals(variantId))
                .findFirst()
                .orElseThrow(CatalogFailure.NotFound::new);
    }

    /** What it is made of. */
    record Parts(
            Product product,
            List<VariantFacts> variants,
            List<Photo> photos,
            @Nullable Listing listing,
            Instant now) {}
}
