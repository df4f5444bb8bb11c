package vn.nhan.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** What can be read in an answer: text as it is, a PDF's words, the files of an archive. Pictures say nothing here. */
final class Legible {

    private Legible() {}

    static String of(@Nullable String contentType, byte[] bytes) {
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (startsWith(bytes, "%PDF")) {
            return ofPdf(bytes);
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            return ofZip(bytes);
        }
        return type.startsWith("image/") && !type.contains("svg") || type.startsWith("font/")
                ? ""
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String ofPdf(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static String ofZip(byte[] bytes) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName())
                        .append('\n')
                        .append(of(null, zip.readAllBytes()))
                        .append('\n');
            }
        } catch (IOException broken) {
            text.append(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        return bytes.length >= magic.length()
                && new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
