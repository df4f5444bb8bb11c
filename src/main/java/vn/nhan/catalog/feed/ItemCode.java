package vn.nhan.catalog.feed;

import java.util.UUID;

/** How a channel tells goods apart: the same for as long as they are offered, whatever they come to be called. */
public final class ItemCode {

    private static final int LISTING_DIGITS = 12;

    private ItemCode() {}

    /** {@code listing-variant}, 45 characters: the random end of the listing's id and the whole id of the package. */
    public static String of(UUID listing, UUID pack) {
        var digits = group(listing);
        return digits.substring(digits.length() - LISTING_DIGITS) + "-" + group(pack);
    }

    /** What all packages of one product have in common. */
    static String group(UUID product) {
        return product.toString().replace("-", "");
    }
}
