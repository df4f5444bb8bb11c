package vn.nhan.business.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.TaxCode;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Vietnamese;

/**
 * What stands in the search box: words of a name, in any order, with or without marks; or a whole tax code.
 *
 * @param words folded; all must stand in the name
 * @param accented the same words as {@link Spelling}, when they were typed with marks; else empty
 */
record SearchText(
        List<String> words, List<String> accented, @Nullable TaxCode taxCode) {

    static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 8;
    private static final int CITIZEN_DIGITS = 12;

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9\\s\\u00A0.\\u2010-\\u2013-]*");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * @throws Invalid for more than {@value #MAX_LENGTH} characters; {@code search.number-in-address} for a citizen id or
     *     any other number that may be a person's: addresses are kept in histories and logs
     */
    static SearchText of(@Nullable String typed) {
        var text = typed == null ? "" : Vietnamese.nfc(typed).strip();
        if (text.length() > MAX_LENGTH) {
            throw new Invalid("q", "text.too-long", Map.of("max", MAX_LENGTH));
        }
        return NUMBER.matcher(text).matches() && digits(text) >= 9
                ? new SearchText(List.of(), List.of(), taxCode("q", text))
                : new SearchText(
                        words(Vietnamese.fold(text)),
                        Spelling.hasMarks(text) ? words(Spelling.of(text)) : List.of(),
                        null);
    }

    /** @throws Invalid as {@link #of}, and as {@link TaxCode#parse} refuses it */
    static TaxCode taxCode(String field, String typed) {
        if (digits(typed) == CITIZEN_DIGITS) {
            throw new Invalid(field, "search.number-in-address");
        }
        try {
            return TaxCode.parse(typed);
        } catch (vn.nhan.platform.problem.InvalidValue wrong) {
            throw new Invalid(field, wrong.code());
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(SIGNS.split(text, -1))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
