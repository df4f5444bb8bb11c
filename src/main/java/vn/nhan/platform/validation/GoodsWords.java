package vn.nhan.platform.validation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Vietnamese;

/** What may not stand in the name of goods, and what makes a moderator look twice at a text. Pure. */
public final class GoodsWords {

    private static final String BETWEEN = "[\\s.,\\-_/()*·•]*";

    /** Numbers of Viet Nam (0, 84 or +84, then 9 or 10 digits) and of elsewhere with a plus; hotlines 1800 and 1900. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9])(?:(?:\\+?(?:00)?" + BETWEEN + "8" + BETWEEN + "4|0)"
                    + "(?:" + BETWEEN + "[0-9]){9,10}"
                    + "|\\+(?:" + BETWEEN + "[0-9]){8,14}"
                    + "|1" + BETWEEN + "[89](?:" + BETWEEN + "0){2}(?:" + BETWEEN + "[0-9]){4,6})(?![0-9])");

    /** An o beside digits. */
    private static final Pattern HIDDEN_NOUGHT = Pattern.compile(
            "(?<![\\p{L}&&[^oO]])[oO](?=[oO\\s.\\-]{0,9}[0-9])" + "|(?<=[0-9][oO]{0,9})[oO](?![\\p{L}&&[^oO]])");

    /** A word of the digits' names, nine of which in a row are a number that somebody spelt. */
    private static final Map<String, String> SPELT = Map.ofEntries(
            Map.entry("khong", "0"),
            Map.entry("mot", "1"),
            Map.entry("hai", "2"),
            Map.entry("ba", "3"),
            Map.entry("bon", "4"),
            Map.entry("tu", "4"),
            Map.entry("nam", "5"),
            Map.entry("lam", "5"),
            Map.entry("sau", "6"),
            Map.entry("bay", "7"),
            Map.entry("tam", "8"),
            Map.entry("chin", "9"));

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:\\b[a-z][a-z0-9+.-]*://|\\bwww\\.|\\b[a-z0-9-]+\\.(?:com|vn|net|org|info|shop|store|me|ly|io|top|xyz)\\b(?!\\.[0-9])|\\S@\\S+\\.\\S)");

    private static final Pattern MARKUP =
            Pattern.compile("<\\s*[/!?]?\\s*[a-zA-Z][^<>]*>?|&(?:[a-zA-Z]+|#[0-9]+|#x[0-9a-fA-F]+);");

    private static final int SHOUTED_LETTERS = 16;
    private static final double SHOUTED_SHARE = 0.8;

    private GoodsWords() {}

    /** The code of why a name can't be taken; null when it can. */
    public static @Nullable String refusal(String name) {
        if (holdsPhone(name)) {
            return "goods.phone-in-name";
        }
        if (MARKUP.matcher(name).find()) {
            return "goods.markup-in-name";
        }
        if (LINK.matcher(composed(name)).find()) {
            return "goods.link-in-name";
        }
        if (name.codePoints().anyMatch(GoodsWords::isPicture)) {
            return "goods.picture-in-name";
        }
        return isShouted(name) ? "goods.shouted-name" : null;
    }

    /** The codes of what an officer should look at in a running text; it is taken all the same. */
    public static List<String> doubts(String text) {
        var found = new ArrayList<String>();
        if (holdsPhone(text)) {
            found.add("goods.phone-in-text");
        }
        if (LINK.matcher(composed(text)).find()) {
            found.add("goods.link-in-text");
        }
        if (isShouted(text)) {
            found.add("goods.shouted-text");
        }
        return List.copyOf(found);
    }

    /** Whether a phone number stands in it, in digits of any script, with whatever between them, or in words. */
    public static boolean holdsPhone(String text) {
        var digits = plainDigits(text);
        return PHONE.matcher(digits).find() || PHONE.matcher(unspelt(digits)).find();
    }

    private static boolean isShouted(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var capitals = text.codePoints().filter(Character::isUpperCase).count();
        return text.contains("!!") || (letters >= SHOUTED_LETTERS && capitals >= letters * SHOUTED_SHARE);
    }

    /** Emoji, stars and other small pictures; signs such as © and ™ are none. */
    private static boolean isPicture(int character) {
        return (character >= 0x2190 && Character.getType(character) == Character.OTHER_SYMBOL)
                || (character >= 0x1F000 && character <= 0x1FAFF)
                || (character >= 0xE0020 && character <= 0xE007F)
                || character == 0xFE0F
                || character == 0x20E3
                || character == 0x200D;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Digits of every script as 0 to 9; an o beside digits is a nought that hides. */
    private static String plainDigits(String text) {
        var plain = new StringBuilder(text.length());
        composed(text).codePoints().forEach(character -> {
            var digit = Character.digit(character, 10);
            plain.appendCodePoint(digit < 0 ? character : '0' + digit);
        });
        return HIDDEN_NOUGHT.matcher(plain).replaceAll("0");
    }

    /** Every word that names a digit as that digit. A lone one harms nobody: nine in a row make a number. */
    private static String unspelt(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[\\s.,\\-_/]+")) {
            words.add(SPELT.getOrDefault(Vietnamese.fold(word), word));
        }
        return String.join(" ", words);
    }
}
