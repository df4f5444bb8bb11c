package vn.nhan.catalog.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;

/** What can be told of a text without understanding it. */
final class Wording {

    private static final int FEW_LETTERS = 8;
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern OUTCRY = Pattern.compile("[!?]{2}|([!~*=#])\\1{2}|\\p{So}{3}");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "https?://|\\bwww\\.|[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w|(?<![\\d.])(\\+?84|0)([ .-]?\\d){8,10}(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIL = Pattern.compile(
            "(?:đến|hết hạn|hết hiệu lực|until|valid to|expire[sd]?(?: on)?)[\\s:]{1,3}(?:hết |ngày ){0,2}(\\d{1,2}/\\d{1,2}/\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Wording() {}

    /** Without the few tags that descriptions may have. */
    static String plain(String text) {
        return TAG.matcher(text).replaceAll(" ");
    }

    /** Folded; none for a text without letters or digits. */
    static List<String> words(String text) {
        var folded = Vietnamese.fold(plain(text));
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    /** Whether more than so many hundredths of its letters are capitals, or its signs cry. Short names are let off. */
    static boolean isLoud(String text, int percent) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var capitals = text.codePoints().filter(Character::isUpperCase).count();
        return letters >= FEW_LETTERS && capitals * 100 > letters * percent
                || OUTCRY.matcher(text).find();
    }

    /** Whether it leads elsewhere: an address of the web or of mail, a phone number. */
    static boolean leadsElsewhere(String text) {
        return ELSEWHERE.matcher(text).find();
    }

    /** The days until which something is valid, as the text says it: {@code có giá trị đến 12/03/2026}. */
    static List<LocalDate> validUntil(String text) {
        return UNTIL.matcher(text)
                .results()
                .flatMap(found -> day(found.group(1)).stream())
                .toList();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(Dates.parse(written));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }
}
