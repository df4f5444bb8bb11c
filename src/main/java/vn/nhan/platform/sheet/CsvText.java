package vn.nhan.platform.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Vietnamese;

/**
 * The text of a csv file: UTF-8 and UTF-16 with or without a byte order mark, else windows-1258, which Excel writes on
 * Vietnamese computers. The encodings from before Unicode come out as the signs they are shown as without their fonts.
 */
final class CsvText {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int LOOKED_AT = 100_000;

    /** Letters of windows-1258 that Vietnamese doesn't write, and marks that found no letter. */
    private static final Pattern NOT_VIETNAMESE =
            Pattern.compile("[\\u00C4-\\u00C7\\u00CB\\u00CE\\u00CF\\u00D1\\u00D6\\u00D8\\u00DB\\u00DC\\u00DF"
                    + "\\u00E4-\\u00E7\\u00EB\\u00EE\\u00EF\\u00F1\\u00F6\\u00F8\\u00FB\\u00FC\\u00FF\\u0300-\\u036F]");

    private CsvText() {}

    /** @throws SheetFailure when it is text in none of these encodings */
    static String of(byte[] bytes) {
        var unicode = unicode(bytes);
        if (unicode != null) {
            return unicode.indexOf(MARK) == 0 ? unicode.substring(1) : unicode;
        }
        var vietnamese = Vietnamese.nfc(new String(bytes, WINDOWS_1258));
        if (!NOT_VIETNAMESE.matcher(start(vietnamese)).find()) {
            return vietnamese;
        }
        var western = new String(bytes, WINDOWS_1252);
        if (start(western).lines().anyMatch(line -> LegacyText.of(line) != null)) {
            return western;
        }
        throw SheetFailure.encoding();
    }

    private static @Nullable String unicode(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || zeroAt(bytes, 1)) {
            return decoded(bytes, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF) || zeroAt(bytes, 0)) {
            return decoded(bytes, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Latin letters of UTF-16 have a zero beside them. */
    private static boolean zeroAt(byte[] bytes, int index) {
        return bytes.length >= 4 && bytes[index] == 0 && bytes[1 - index] != 0;
    }

    /** UTF-16 without its mark. */
    static boolean isBareUtf16(byte[] bytes) {
        return zeroAt(bytes, 0) || zeroAt(bytes, 1);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }
}
