package vn.nhan.catalog.storefront;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.Photo;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.money.Dong;

/**
 * An offer as shoppers read it, in their language.
 *
 * @param province where it is offered; null for the province's own goods on its own pages
 * @param unit what the price is for: {@code 500 g}
 * @param pricePerKg null when the unit is a kilogram
 * @param producerHref address of the producer's page; null where there is none
 * @param verifiedOn day on which the department verified the producer
 * @param verifiedBy that department; null where only the province of the page can be meant
 * @param standing what may end by itself, at the moment of display
 */
record Ware(
        String href,
        String name,
        @Nullable String description,
        String price,
        String unit,
        @Nullable String pricePerKg,
        String producer,
        @Nullable String producerHref,
        String commune,
        @Nullable String province,
        @Nullable String gtin,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy,
        List<Photo> photos,
        Standing standing) {

    private static final long KILOGRAM = 1_000;

    /** Where an offer and its producer are looked at, and in which province. */
    record Place(
            String href,
            @Nullable String producerHref,
            @Nullable String province) {}

    static Ware of(Storefront.Shown shown, Place place, Locale reader) {
        var card = shown.card();
        return new Ware(
                place.href(),
                inLanguage(reader, card.name(), card.nameEn()),
                card.description(),
                new Dong(card.priceDong()).display(),
                new Grams(card.netWeightGrams()).display(),
                card.netWeightGrams() == KILOGRAM ? null : new Dong(card.priceDongPerKg()).display(),
                inLanguage(reader, card.producer(), card.producerEn()),
                place.producerHref(),
                card.commune(),
                place.province(),
                card.gtin(),
                card.verifiedOn().isEmpty() ? null : LocalDate.parse(card.verifiedOn()),
                card.verifiedBy() == null ? null : card.verifiedBy().in(reader),
                card.photos(),
                shown.standing());
    }

    /** The first picture, or null without any. */
    public @Nullable Photo photo() {
        return photos.isEmpty() ? null : photos.get(0);
    }

    /** All pictures after the first. */
    public List<Photo> morePhotos() {
        return photos.isEmpty() ? photos : photos.subList(1, photos.size());
    }

    private static String inLanguage(Locale reader, String vietnamese, @Nullable String english) {
        return reader.getLanguage().equals("en") && english != null && !english.isBlank() ? english : vietnamese;
    }
}
