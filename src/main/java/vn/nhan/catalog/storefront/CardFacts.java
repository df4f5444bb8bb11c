package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.catalog.GtinState;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.ProductFacts;
import vn.nhan.catalog.VariantFacts;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.LocalizedText;

/**
 * What is known of an offer when its card is written.
 *
 * @param holds by package, those whose time is not up
 * @param verifiedBy the department that verified the seller, by its name of then
 * @param now when it is written
 */
record CardFacts(
        OfferedProduct offered,
        BusinessRef business,
        CategoryTree categories,
        List<StorefrontCard.Recognition> recognitions,
        Map<UUID, List<StorefrontCard.Hold>> holds,
        @Nullable LocalizedText verifiedBy,
        Instant now) {

    /** Whether there is a package with a price. */
    boolean hasPrice() {
        return offered.variants().stream().anyMatch(variant -> variant.priceDong() != null);
    }

    StorefrontCard card() {
        var product = offered.product();
        var variants = offered.variants().stream()
                .filter(variant -> variant.priceDong() != null)
                .map(this::variant)
                .toList();
        var first = variants.get(0);
        var verifiedAt = business.verifiedAt();
        return new StorefrontCard(
                product.id(),
                product.slug(),
                product.name(),
                product.nameEn(),
                product.description(),
                product.descriptionEn(),
                product.story(),
                product.storyEn(),
                path(product),
                facts(product),
                product.tags(),
                languages(product),
                first.priceDong(),
                first.netWeightGrams(),
                first.gtin(),
                variants,
                offered.seasons(),
                offered.forecasts(),
                recognitions,
                business.name(),
                business.nameEn(),
                business.commune(),
                business.slug(),
                verifiedAt == null ? "" : Dates.dayOf(verifiedAt).toString(),
                verifiedBy,
                offered.photos(),
                now);
    }

    private List<StorefrontCard.Step> path(ProductFacts product) {
        return categories.path(product.category()).stream()
                .map(category -> new StorefrontCard.Step(category.code(), category.name()))
                .toList();
    }

    private List<StorefrontCard.Fact> facts(ProductFacts product) {
        return categories.asked(product.category(), Dates.dayOf(now)).stream()
                .map(asked -> asked.attribute())
                .filter(attribute -> product.attributes().containsKey(attribute.code()))
                .map(attribute -> new StorefrontCard.Fact(
                        attribute.code(),
                        attribute.name(),
                        attribute.kind().name().toLowerCase(Locale.ROOT),
                        attribute.part() == Attribute.Part.LABEL,
                        Objects.requireNonNull(product.attributes().get(attribute.code()))))
                .toList();
    }

    private StorefrontCard.Variant variant(VariantFacts variant) {
        return new StorefrontCard.Variant(
                variant.id(),
                variant.netWeightGrams(),
                variant.grade(),
                variant.packaging(),
                variant.gtinState() == GtinState.REFUSED ? null : variant.gtin(),
                variant.gtinState() == GtinState.CONFIRMED,
                Objects.requireNonNull(variant.priceDong()),
                variant.stock(),
                holds.getOrDefault(variant.id(), List.of()));
    }

    private static List<String> languages(ProductFacts product) {
        var english = product.nameEn() != null && (product.description() == null || product.descriptionEn() != null);
        return english ? List.of("vi", "en") : List.of("vi");
    }
}
