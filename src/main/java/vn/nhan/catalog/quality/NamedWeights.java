package vn.nhan.catalog.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Weights that stand in a name: {@code Nhãn sấy hộp 12 x 50 g} says 50 g and 600 g. */
final class NamedWeights {

    private static final Pattern WEIGHT = Pattern.compile(
            "(?:(\\d{1,3})\\s*[x×*]\\s*)?(?<![\\d.,])(\\d{1,5}(?:[.,]\\d{1,3})?)\\s*(kg|kí|ký|gram|gr|g)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final BigDecimal KILOGRAM = BigDecimal.valueOf(1000);

    private NamedWeights() {}

    /** In grams, as many readings as there are. */
    static List<BigDecimal> of(String name) {
        var weights = new ArrayList<BigDecimal>();
        var found = WEIGHT.matcher(name);
        while (found.find()) {
            var number = new BigDecimal(found.group(2).replace(',', '.'));
            var grams = found.group(3).toLowerCase(Locale.ROOT).startsWith("k") ? number.multiply(KILOGRAM) : number;
            weights.add(grams);
            if (found.group(1) != null) {
                weights.add(grams.multiply(new BigDecimal(found.group(1))));
            }
        }
        return weights;
    }

    /** Whether one of them is the weight of a package, within a fiftieth. */
    static boolean fit(List<BigDecimal> named, List<Long> packages) {
        return named.stream()
                .anyMatch(weight -> packages.stream()
                        .anyMatch(grams -> weight.subtract(BigDecimal.valueOf(grams))
                                        .abs()
                                        .multiply(BigDecimal.valueOf(50))
                                        .compareTo(BigDecimal.valueOf(grams))
                                <= 0));
    }
}
