package vn.nhan.platform.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the bytes of a file say it is; its name is not asked. */
enum SheetFormat {
    XLSX,
    TEXT,
    /** A workbook with a password: an OLE2 container with the workbook encrypted in it (MS-OFFCRYPTO). */
    ENCRYPTED,
    MACROS,
    /** Workbooks of Excel 97 to 2003 (BIFF in OLE2), and web pages or XML that only call themselves so. */
    OLD,
    OTHER;

    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final byte[] PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int LOOKED_AT = 512;

    static SheetFormat of(byte[] bytes) {
        if (begins(bytes, "PK\u0003\u0004")) {
            return XLSX;
        }
        if (begins(bytes, OLE2)) {
            return contains(bytes, PACKAGE) ? ENCRYPTED : OLD;
        }
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.contains("<table") || start.contains("urn:schemas-microsoft-com")) {
            return OLD;
        }
        return isBinary(bytes) ? OTHER : TEXT;
    }

    boolean isTaken() {
        return this == XLSX || this == TEXT;
    }

    String extension() {
        return this == XLSX ? "xlsx" : "csv";
    }

    /** Control characters that no text has; UTF-16 is full of them and shows itself by its mark or a zero beside a letter. */
    private static boolean isBinary(byte[] bytes) {
        if (begins(bytes, "\u00FF\u00FE") || begins(bytes, "\u00FE\u00FF") || CsvText.isBareUtf16(bytes)) {
            return false;
        }
        var length = Math.min(bytes.length, LOOKED_AT);
        for (var i = 0; i < length; i++) {
            var b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, String magic) {
        return bytes.length >= magic.length()
                && new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (var i = 0; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0]
                    && java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
