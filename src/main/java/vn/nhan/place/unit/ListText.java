package vn.nhan.place.unit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/**
 * The letters of an uploaded list. UTF-8 is read with and without its mark, and so is UTF-16; what was saved in the
 * Vietnamese code page of Windows, or as a spreadsheet, is told so instead of being guessed at.
 */
final class ListText {

    private static final String VIETNAMESE_WORDS = "(?s).*(Phường|Huyện|Tỉnh|Thành phố|Thị trấn|Quận|Đặc khu|Xã).*";

    private ListText() {}

    /** @throws UnitListFailure.Unreadable {@code unit-list.empty}, {@code .spreadsheet}, {@code .windows-1258}, {@code .encoding} */
    static String of(byte[] file) {
        if (file.length == 0) {
            throw new UnitListFailure.Unreadable("unit-list.empty");
        }
        if (begins(file, 'P', 'K') || begins(file, 0xD0, 0xCF) || begins(file, '%', 'P')) {
            throw new UnitListFailure.Unreadable("unit-list.spreadsheet");
        }
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return strictly(file, 3, StandardCharsets.UTF_8);
        }
        if (begins(file, 0xFF, 0xFE)) {
            return strictly(file, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return strictly(file, 2, StandardCharsets.UTF_16BE);
        }
        return withoutMark(file);
    }

    private static String withoutMark(byte[] file) {
        if (file.length > 3 && file[1] == 0 && file[3] == 0) {
            return strictly(file, 0, StandardCharsets.UTF_16LE);
        }
        if (file.length > 3 && file[0] == 0 && file[2] == 0) {
            return strictly(file, 0, StandardCharsets.UTF_16BE);
        }
        return strictly(file, 0, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] file, int from, Charset charset) {
        var letters = CharBuffer.allocate(file.length);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(ByteBuffer.wrap(file, from, file.length - from), letters, true);
        var text = letters.flip().toString();
        if (result.isError()) {
            throw whyUnreadable(
                    file, 1 + (int) text.chars().filter(c -> c == '\n').count());
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnitListFailure.Unreadable("unit-list.not-csv", Map.of("row", 1));
        }
        return text;
    }

    private static UnitListFailure.Unreadable whyUnreadable(byte[] file, int row) {
        return isWindows1258(file)
                ? new UnitListFailure.Unreadable("unit-list.windows-1258", Map.of("row", row))
                : new UnitListFailure.Unreadable("unit-list.encoding", Map.of("row", row));
    }

    private static boolean isWindows1258(byte[] file) {
        if (!Charset.isSupported("windows-1258")) {
            return false;
        }
        try {
            var text = Charset.forName("windows-1258").newDecoder().decode(ByteBuffer.wrap(file));
            return Normalizer.normalize(text, Normalizer.Form.NFC).matches(VIETNAMESE_WORDS);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
