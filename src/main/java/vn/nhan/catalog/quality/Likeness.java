package vn.nhan.catalog.quality;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a product that resembles what another product had before.
 *
 * @param subject the picture, or the product for its description
 * @param otherPhoto null for descriptions
 * @param measure bits that differ of two pictures (0 to 64), hundredths of the words that two descriptions have in common
 * @param own whether both are of one business, which may well show one picture twice
 */
record Likeness(
        Kind kind,
        UUID subject,
        UUID otherProduct,
        @Nullable UUID otherPhoto,
        int measure,
        boolean own,
        Instant since,
        Instant otherSince) {

    /** A picture, or a description in a language. */
    enum Kind {
        PHOTO,
        VI,
        EN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }

        static Kind text(ListingLanguage language) {
            return language == ListingLanguage.VI ? VI : EN;
        }
    }
}
