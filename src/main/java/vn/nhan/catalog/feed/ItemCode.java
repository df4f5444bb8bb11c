package vn.nhan.catalog.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How a channel tells goods apart: the same for as long as they are offered, whatever they come to be called. */
public final class ItemCode {

    private static final int LISTING_DIGITS = 12;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{32}");

    private ItemCode() {}

    /** {@code listing-variant}, 45 characters: the random end of the listing's id and the whole id of the package. */
    public static String of(UUID listing, UUID pack) {
        var digits = group(listing);
        return digits.substring(digits.length() - LISTING_DIGITS) + "-" + group(pack);
    }

    /** The package that such a code names, by its form alone and in letters of either case; empty for any other text. */
    public static Optional<UUID> pack(String written) {
        var code = written.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(code).matches()) {
            return Optional.empty();
        }
        var digits = code.substring(LISTING_DIGITS + 1);
        return Optional.of(new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16)));
    }

    /** What all packages of one product have in common. */
    static String group(UUID product) {
        return product.toString().replace("-", "");
    }
}
