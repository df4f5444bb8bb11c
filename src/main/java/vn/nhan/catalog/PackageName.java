package vn.nhan.catalog;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.measure.Grams;

/** By which people tell the packages of a product apart: {@code 500 g · loại 1 · hộp giấy}. */
final class PackageName {

    private PackageName() {}

    static String of(ProductVariant variant) {
        return of(variant.netWeightGrams, variant.grade, variant.packaging);
    }

    static String of(long netWeightGrams, @Nullable String grade, @Nullable String packaging) {
        return new Grams(netWeightGrams).display()
                + (grade == null ? "" : " · " + grade)
                + (packaging == null ? "" : " · " + packaging);
    }
}
