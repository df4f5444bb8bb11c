package vn.nhan.catalog.ocop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.FieldError;

/**
 * The criteria that OCOP products are rated by on some days (Decisions 1048/QĐ-TTg of 2019, 148/QĐ-TTg of 2023, 1489/QĐ-TTg
 * of 2025).
 *
 * @param most what each part of the score is at most; together 100
 * @param thresholds stars by the least total that has them
 * @param groups of products; empty where no public list was found
 * @param productSets codes; empty where no public list was found
 * @param validMonths for how long a recognition holds where nobody has decided otherwise
 * @param validTo the last day; null while no end is known
 */
record Scheme(
        String code,
        Score most,
        NavigableMap<BigDecimal, Integer> thresholds,
        List<Group> groups,
        List<String> productSets,
        int validMonths,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    record Group(String code, String name, String nameEn) {}

    Scheme {
        thresholds = new TreeMap<>(thresholds);
        groups = List.copyOf(groups);
        productSets = List.copyOf(productSets);
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * Stars of a total: 5 from 90 points, 4 from 70, 3 from 50, 2 from 30, 1 below. Only 3 to 5 are recognised.
     *
     * @throws IllegalArgumentException when the total is below 0 or above 100
     */
    int stars(BigDecimal total) {
        var least = thresholds.floorEntry(total);
        if (least == null || total.compareTo(most.total()) > 0) {
            throw new IllegalArgumentException("a total is 0 to 100");
        }
        return least.getValue();
    }

    /** The parts that are below nothing or above what the scheme gives at most. */
    List<FieldError> outOfRange(Score score) {
        var found = new ArrayList<FieldError>();
        check(found, "scoreA", score.a(), most.a());
        check(found, "scoreB", score.b(), most.b());
        check(found, "scoreC", score.c(), most.c());
        return found;
    }

    LocalDate usualEnd(LocalDate issuedOn) {
        return issuedOn.plusMonths(validMonths);
    }

    private void check(List<FieldError> found, String field, BigDecimal part, BigDecimal maximum) {
        if (part.signum() < 0 || part.compareTo(maximum) > 0) {
            found.add(new FieldError(
                    field,
                    "ocop.part-out-of-range",
                    Map.of("most", maximum.stripTrailingZeros().toPlainString(), "scheme", code)));
        }
    }
}
