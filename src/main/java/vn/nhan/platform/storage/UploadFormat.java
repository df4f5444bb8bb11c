package vn.nhan.platform.storage;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What the first bytes of a file say it is. The name and media type its sender gives are never asked. */
enum UploadFormat {
    JPEG,
    PNG,
    WEBP,
    HEIC,
    PDF,
    OTHER;

    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    static UploadFormat of(byte[] bytes) {
        if (says(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (says(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (says(bytes, 0, "RIFF") && says(bytes, 8, "WEBP")) {
            return WEBP;
        }
        if (says(bytes, 4, "ftyp") && bytes.length >= 12 && HEIF_BRANDS.contains(ascii(bytes, 8, 4))) {
            return HEIC;
        }
        return says(bytes, firstInk(bytes), "%PDF-") ? PDF : OTHER;
    }

    static String ascii(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean says(byte[] bytes, int from, String magic) {
        return bytes.length - from >= magic.length()
                && ascii(bytes, from, magic.length()).equals(magic);
    }

    /** Some scanners write a byte order mark or blank lines before a PDF. Nothing else may stand there. */
    private static int firstInk(byte[] bytes) {
        int at = says(bytes, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
        while (at < bytes.length && at < 64 && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }
}
