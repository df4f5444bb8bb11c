package vn.nhan.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text as it is stored (Unicode NFC) and as it is looked for (folded). */
public final class Vietnamese {

    private static final int SLUG_LENGTH = 80;

    private Vietnamese() {}

    /**
     * The search key of a text: small letters without marks, one space between words. The database function
     * {@code nhan_fold(text)} gives the same answer for every string; folding twice changes nothing.
     *
     * <ul>
     *   <li>tones and accents go, so {@code hoà} and {@code hòa} are one; đ is d, and the ƀ of Ê Đê and Gia Rai is b;
     *   <li>{@code y} that ends a word after a consonant or {@code qu} is i: Mỹ = Mĩ, Quy Nhơn = Qui Nhơn;
     *       after another vowel it stays: tay is not tai;
     *   <li>apostrophes and invisible characters go ({@code R'Lấp} = {@code Rlấp}); other signs part words;
     *   <li>Cyrillic, Khmer, Cham, Tai Viet, Chinese, Japanese and Korean letters stay; other scripts part words.
     * </ul>
     */
    public static String fold(String text) {
        return SearchKey.of(text);
    }

    /**
     * The folded text for an address: {@code a-z0-9} words joined by {@code -}, at most 80 characters.
     *
     * @param fallback answered when nothing of the text is left, such as for a name in Chinese
     */
    public static String slug(String text, String fallback) {
        String slug = fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            return fallback;
        }
        return slug.length() <= SLUG_LENGTH ? slug : cutAtWord(slug);
    }

    private static String cutAtWord(String slug) {
        int lastWhole = slug.lastIndexOf('-', SLUG_LENGTH);
        return slug.substring(0, lastWhole > 0 ? lastWhole : SLUG_LENGTH);
    }

    /** Whether the text is already in the form in which it is stored. */
    public static boolean isNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** The form in which text is stored: composed letters, whatever keyboard or file it came from. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Small letters by Unicode's rules, never by those of the machine's own language. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether one line of text holds what no keyboard types: control characters, line breaks, characters that turn the
     * writing direction, or halves of surrogate pairs. Text of several lines is asked line by line.
     */
    public static boolean hasControlCharacters(String line) {
        return line.codePoints().anyMatch(Vietnamese::isControl);
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> turnsDirection(character);
        };
    }

    /** UAX 9: embeddings, overrides and isolates can make a shown name differ from the stored one. */
    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
