package vn.nhan.catalog.quality;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.VariantFacts;
import vn.nhan.catalog.category.Requirement;

/**
 * What is judged: an offer, and what its category asks of it.
 *
 * @param kinds codes of its category and those above it
 */
record Goods(OfferedProduct offer, List<String> kinds, List<Requirement> asked) {

    private static final Set<String> FRESH = Set.of("fresh-fruit", "fresh-vegetable");
    private static final Set<String> BY_WEIGHT = Set.of("food", "tea-coffee");

    @Nullable
    String name(ListingLanguage language) {
        return present(
                language == ListingLanguage.VI
                        ? offer.product().name()
                        : offer.product().nameEn());
    }

    @Nullable
    String description(ListingLanguage language) {
        return present(
                language == ListingLanguage.VI
                        ? offer.product().description()
                        : offer.product().descriptionEn());
    }

    @Nullable
    String story(ListingLanguage language) {
        return present(
                language == ListingLanguage.VI
                        ? offer.product().story()
                        : offer.product().storyEn());
    }

    /** Whether it is to be had in its season only. */
    boolean isFresh() {
        return kinds.stream().anyMatch(FRESH::contains);
    }

    /** Whether the price of a kilogram tells anything; it doesn't for a basket or a night in a village. */
    boolean isSoldByWeight() {
        return kinds.stream().anyMatch(BY_WEIGHT::contains);
    }

    List<VariantFacts> packages() {
        return offer.variants();
    }

    private static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
