package vn.nhan.catalog.quality;

import java.math.BigDecimal;
import vn.nhan.platform.text.Numbers;

/** Weights and sums as they are written in Vietnamese and in English alike. */
final class Written {

    private static final BigDecimal KILOGRAM = BigDecimal.valueOf(1000);

    private Written() {}

    static String grams(BigDecimal grams) {
        return grams.compareTo(KILOGRAM) < 0
                ? Numbers.format(grams.stripTrailingZeros()) + " g"
                : Numbers.format(grams.divide(KILOGRAM).stripTrailingZeros()) + " kg";
    }

    static String dong(long amount) {
        return Numbers.format(amount) + " ₫";
    }
}
