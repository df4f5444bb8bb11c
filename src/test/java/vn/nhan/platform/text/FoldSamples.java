package vn.nhan.platform.text;

import java.text.Normalizer;
import java.util.Random;

/** Random text that tries what search keys stumble over; the same for the same generator. */
final class FoldSamples {

    private static final String VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY"
            + "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
            + "ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ";
    private static final String TONES = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0344\u0345";
    private static final String WORD_ENDS = "bcqumkltyyyyii    --–—_.,;/()'’`´\u00A0\u2009\u3000\t\n";
    private static final String CYRILLIC = "АБВГДЕЁЖЗИЙКЛМНабвгдеёжзийїґҐЇЂӁӂѠҖ";
    private static final String OTHER_LATIN = "ÆæØøŁłßẞÐðƉƀɃıİſĿČčÑñŒœ\u212A\u212B\u1E9BΩωΣςσԱ";
    private static final String OTHER_SCRIPTS = "កខ្ក់ាបꨀꨣꪀꪵ龙眼葛豈한국각がゴ゙パ々ー・ｱＡ";
    private static final String NUMBERS = "0123456789²³½№™㎏";
    private static final String INVISIBLE = "\u00AD\u200B\u200D\u200E\u202E\u2060\uFEFF\uFE0F\u20E3\u3099\u0483";

    /** Marks and scripts no key keeps, some younger than the Unicode of Java 17 (13.0). */
    private static final String STRANGE = "ฉันລາວ٠١\u1AC1\u1ACF\u0897\u0ECE\u17DD\u302A\u0591"
            + beyond(0x1F34B, 0x1F469, 0x1F33E, 0x1F1FB, 0x20000, 0x242EE, 0x2F800, 0x2FA1D, 0x10D69, 0x16D63, 0x1D165);

    private FoldSamples() {}

    /** What people write, composed and decomposed. */
    static String writing(Random random) {
        return text(
                random,
                VIETNAMESE,
                VIETNAMESE,
                VIETNAMESE,
                VIETNAMESE,
                TONES,
                WORD_ENDS,
                CYRILLIC,
                OTHER_LATIN,
                OTHER_SCRIPTS,
                NUMBERS,
                INVISIBLE);
    }

    /** What nobody writes too. */
    static String anything(Random random) {
        return text(
                random,
                VIETNAMESE,
                VIETNAMESE,
                TONES,
                WORD_ENDS,
                CYRILLIC,
                OTHER_LATIN,
                OTHER_SCRIPTS,
                NUMBERS,
                INVISIBLE,
                STRANGE);
    }

    private static String text(Random random, String... alphabets) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(character(random, alphabets[random.nextInt(alphabets.length)]));
        }
        return switch (random.nextInt(4)) {
            case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case 1 -> Normalizer.normalize(text, Normalizer.Form.NFC);
            default -> text.toString();
        };
    }

    private static int character(Random random, String alphabet) {
        int index = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
        return alphabet.codePointAt(alphabet.offsetByCodePoints(0, index));
    }

    private static String beyond(int... characters) {
        return new String(characters, 0, characters.length);
    }
}
