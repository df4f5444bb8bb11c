package vn.nhan.marketplace.connector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What shall be seen of a listing on a marketplace, said in no marketplace's own words.
 *
 * @param listing id of the listing here
 * @param generation grows with every change of what is wanted
 * @param published whether it shall be seen at all; what isn't public here is never wanted there
 * @param title Vietnamese
 * @param html description, of the tags p, ul, ol, li, strong, em, br alone
 * @param plainText the same without markup, lines kept
 * @param brand name of the producer or its brand
 * @param category id in the marketplace's own tree, as mapped; empty while it isn't
 * @param attributes by the marketplace's own ids, as mapped
 * @param pictures the first is the main one
 * @param variants at least one, in their order; their SKUs are ours and never change
 * @param papers certificates that hold today
 * @param link of its page here, https
 */
public record Desired(
        UUID listing,
        long generation,
        boolean published,
        String title,
        String html,
        String plainText,
        String brand,
        Optional<String> category,
        Map<String, String> attributes,
        List<Picture> pictures,
        List<Variant> variants,
        List<Paper> papers,
        String link) {

    /**
     * A package.
     *
     * @param sku 1 to 50 characters of A-Z, a-z, 0-9 and the hyphen
     * @param gtin 14 digits
     * @param options by the name of what tells packages apart, such as weight; empty where there is one package
     * @param priceDong whole dong, taxes included
     * @param sellable packages that this marketplace may sell, never negative
     * @param weightGrams with packaging
     */
    public record Variant(
            String sku,
            Optional<String> gtin,
            Map<String, String> options,
            long priceDong,
            long sellable,
            int weightGrams) {}

    /**
     * A photo.
     *
     * @param sha256 of its bytes, hex
     * @param source its public address, https
     */
    public record Picture(String sha256, String mime, int width, int height, long bytes, String source) {}

    /** A certificate, such as {@code ocop} or {@code food-safety}, by its number. */
    public record Paper(String kind, String number, Optional<java.time.LocalDate> expires) {}

    /** By which it is found again: that of its first package. */
    public String sku() {
        return variants.get(0).sku();
    }
}
