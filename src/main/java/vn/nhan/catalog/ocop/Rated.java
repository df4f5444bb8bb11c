package vn.nhan.catalog.ocop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.validation.Checks;

/**
 * A recognition as the criteria of its day make it.
 *
 * @param score null where only the stars are known
 * @param stars 3 to 5; those of the score, where there is one
 */
record Rated(Scheme scheme, @Nullable Score score, int stars) {

    private static final int LEAST = 3;

    /** Adds to the checks what the criteria of the day refuse; null when anything was refused. */
    static @Nullable Rated of(SchemeBook book, NewRecognition told, LocalDate today, Checks checks) {
        var day = told.issuedOn();
        checks.refuseIf(day.isAfter(today), "issuedOn", "ocop.in-future");
        var scheme = book.on(day).orElse(null);
        checks.refuseIf(scheme == null, "issuedOn", "ocop.no-scheme");
        if (scheme == null || day.isAfter(today)) {
            return null;
        }
        checkWords(scheme, told, checks);
        var rated = rate(scheme, told, checks);
        if (rated != null) {
            checkIssuer(book, told, rated.stars, checks);
        }
        return rated;
    }

    private static void checkWords(Scheme scheme, NewRecognition told, Checks checks) {
        var groups = scheme.groups().stream().map(Scheme.Group::code).toList();
        checks.refuseIf(!isOneOf(groups, told.group()), "group", "ocop.group-unknown", Map.of("scheme", scheme.code()));
        checks.refuseIf(
                !scheme.productSets().isEmpty() && !isOneOf(scheme.productSets(), told.productSet()),
                "productSet",
                "ocop.set-unknown",
                Map.of("scheme", scheme.code()));
    }

    private static boolean isOneOf(List<String> known, @Nullable String told) {
        return told == null || told.isBlank() || known.contains(told);
    }

    private static @Nullable Rated rate(Scheme scheme, NewRecognition told, Checks checks) {
        var parts = Stream.of(told.scoreA(), told.scoreB(), told.scoreC())
                .filter(Objects::nonNull)
                .toList();
        var printed = told.stars();
        if (parts.isEmpty()) {
            checks.refuseIf(printed == null, "stars", "ocop.stars-missing");
            return printed == null ? null : new Rated(scheme, null, printed);
        }
        if (parts.size() < 3) {
            checks.refuseIf(true, missing(told), "ocop.parts-incomplete");
            return null;
        }
        return byScore(scheme, new Score(parts.get(0), parts.get(1), parts.get(2)), printed, checks);
    }

    private static @Nullable Rated byScore(Scheme scheme, Score score, @Nullable Integer typed, Checks checks) {
        var refused = scheme.outOfRange(score);
        for (FieldError error : refused) {
            checks.refuseIf(true, error.field(), error.code(), error.args());
        }
        if (!refused.isEmpty()) {
            return null;
        }
        int stars = scheme.stars(score.total());
        Map<String, Object> sum = Map.of("total", plain(score.total()), "stars", stars);
        checks.refuseIf(stars < LEAST, "scoreA", "ocop.too-few-points", sum);
        checks.refuseIf(typed != null && typed != stars, "stars", "ocop.stars-differ", sum);
        return stars < LEAST ? null : new Rated(scheme, score, stars);
    }

    private static void checkIssuer(SchemeBook book, NewRecognition told, int stars, Checks checks) {
        var issuer = book.issuer(stars, told.issuedOn());
        if (issuer.isPresent() && issuer.get() != told.issuerLevel()) {
            checks.refuseIf(true, "issuerLevel", issuedBy(issuer.get()), Map.of("stars", stars));
        }
    }

    private static String issuedBy(IssuerLevel level) {
        return switch (level) {
            case DISTRICT -> "ocop.issued-by-district";
            case PROVINCE -> "ocop.issued-by-province";
            case MINISTRY -> "ocop.issued-by-ministry";
        };
    }

    private static String missing(NewRecognition told) {
        if (told.scoreA() == null) {
            return "scoreA";
        }
        return told.scoreB() == null ? "scoreB" : "scoreC";
    }

    private static String plain(BigDecimal total) {
        return total.stripTrailingZeros().toPlainString();
    }
}
