package vn.nhan.catalog.storefront;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import vn.nhan.platform.money.Dong;

/** What can be chosen on the storefront, in the reader's words. */
final class StorefrontWords {

    private StorefrontWords() {}

    static StorefrontMessages in(Locale reader) {
        return MessageBundles.get(StorefrontMessages.class, Localized.Literal.of(reader.getLanguage()));
    }

    static String stars(StorefrontMessages words, int least) {
        return least == Filters.MOST_STARS ? words.starsFive() : words.starsAtLeast(String.valueOf(least));
    }

    static String price(StorefrontMessages words, PriceRange range) {
        var from = new Dong(range.least()).display();
        if (range.below() == Long.MAX_VALUE) {
            return words.priceFrom(from);
        }
        var below = new Dong(range.below()).display();
        return range.least() == 0 ? words.priceBelow(below) : words.priceBetween(from, below);
    }

    static String sort(StorefrontMessages words, Sort sort) {
        return switch (sort) {
            case RELEVANCE -> words.sortRelevance();
            case NEWEST -> words.sortNewest();
            case PRICE -> words.sortPrice();
            case PRICE_DOWN -> words.sortPriceDown();
            case STARS -> words.sortStars();
        };
    }
}
