package vn.nhan.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Vietnamese;

/**
 * A row of a sheet of products: a package of a product. Rows of one producer and name are packages of one product.
 *
 * @param producer see {@link vn.nhan.business.intake.ProducerNumbers}
 * @param category as it is typed: a name or a code
 * @param attributes as they are typed, by code
 * @param season as it is kept: 615 is 15 June
 * @param photos names of files
 */
record ProductLine(
        String producer,
        String name,
        @Nullable String nameEn,
        @Nullable String description,
        @Nullable String descriptionEn,
        @Nullable String category,
        @Nullable String hsCode,
        List<String> tags,
        Map<String, String> attributes,
        @Nullable Season season,
        List<String> photos,
        Pack pack) {

    /** First and last day of each year. */
    record Season(int starts, int ends) {}

    /** How it is packed. */
    record Pack(
            long grams,
            @Nullable String grade,
            @Nullable String packaging,
            @Nullable String gtin,
            @Nullable Long price,
            @Nullable Long stock) {

        /** What tells packages of one product apart. */
        String key() {
            return grams + " " + folded(grade) + " " + folded(packaging);
        }

        private static String folded(@Nullable String text) {
            return text == null ? "-" : Vietnamese.fold(text);
        }
    }

    /** What tells products of one producer apart. */
    String key() {
        return Vietnamese.fold(name);
    }
}
