package vn.nhan.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The personal numbers that tests type, and how to find them again wherever they have got to. They are nobody's: no
 * citizen id begins with 000, which is no province's code, and the phones lie in a block that no operator gives out.
 */
public final class Seeded {

    /** Between two digits of a number that somebody has written in groups. */
    private static final String GAP = "[ .()/\\u00A0\\u2009\\u202F-]{0,2}";

    /** Neither the middle of a longer number, nor of a UUID or a hash, nor the decimals of a measure. */
    private static final String NOT_WITHIN = "(?<![\\p{Alnum}_]|[\\p{Alnum}]-|\\d[.,])";

    private static final Pattern CITIZEN_ID =
            Pattern.compile(NOT_WITHIN + "000" + (GAP + "\\d").repeat(9) + "(?![\\p{Alnum}]|-\\p{Alnum})");
    private static final Pattern PHONE = Pattern.compile(NOT_WITHIN + "(?:\\+?84|0084|0)" + GAP + "0?" + GAP + "9"
            + (GAP + "0").repeat(6) + ("" + GAP + "\\d").repeat(2) + "(?![\\p{Alnum}])");

    private Seeded() {}

    /** As people write it: {@code 0900 000 012}. */
    public static String phone(int number) {
        return "0900 000 %03d".formatted(number % 100);
    }

    /** Twelve digits, as they stand on the card. */
    public static String citizenId(int number) {
        return "000%09d".formatted(number);
    }

    /** Every way in which we have seen a phone number written, encoded or wrapped. */
    public static List<String> spellingsOfPhone(int number) {
        var last = "%03d".formatted(number % 100);
        var plain = "0900000" + last;
        return List.of(
                plain,
                "0900 000 " + last,
                "0900.000." + last,
                "0900-000-" + last,
                "(0900) 000 " + last,
                "0900\u00A0000\u00A0" + last,
                "+84900000" + last,
                "+84 900 000 " + last,
                "+84 (0)900 000 " + last,
                "84900000" + last,
                "0084 900 000 " + last,
                "tel:+84-900-000-" + last,
                "%2B84900000" + last,
                "phone=0900+000+" + last,
                "0900%20000%20" + last,
                "&#43;84900000" + last,
                encoded("{\"phone\":\"" + plain + "\"}"));
    }

    public static List<String> spellingsOfCitizenId(int number) {
        var digits = citizenId(number);
        var grouped = digits.replaceAll("(\\d{3})(?=\\d)", "$1 ");
        return List.of(
                digits,
                grouped,
                grouped.replace(' ', '.'),
                grouped.replace(' ', '-'),
                grouped.replace(" ", "%20"),
                grouped.replace(' ', '+'),
                "\\u0030\\u0030" + digits.substring(2),
                encoded("CCCD " + digits));
    }

    /** The seeded numbers that stand in a text as it is, as digits from the first to the last ({@code 0900000012}). */
    public static Set<String> in(String text) {
        if (!hasThreeZeros(text)) {
            return Set.of();
        }
        var found = new TreeSet<String>();
        CITIZEN_ID.matcher(text).results().forEach(hit -> found.add(digits(hit.group())));
        PHONE.matcher(text)
                .results()
                .map(hit -> digits(hit.group()))
                .forEach(hit -> found.add("0" + hit.substring(hit.length() - 9)));
        return found;
    }

    /** All of them have, and most texts don't: megabytes are looked through. */
    private static boolean hasThreeZeros(String text) {
        int zeros = 0;
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '0') {
                if (++zeros == 3) {
                    return true;
                }
            } else if (Character.isLetterOrDigit(letter)) {
                zeros = 0;
            }
        }
        return false;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
