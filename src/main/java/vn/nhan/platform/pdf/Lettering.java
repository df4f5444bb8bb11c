package vn.nhan.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** DejaVu Sans Condensed, which has every Vietnamese letter: how wide it runs, and what of a text it can print. */
final class Lettering {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private Lettering() {}

    static PDFont regular(PDDocument document) {
        return font(document, "DejaVuSansCondensed.ttf");
    }

    static PDFont bold(PDDocument document) {
        return font(document, "DejaVuSansCondensed-Bold.ttf");
    }

    private static PDFont font(PDDocument document, String file) {
        try (InputStream bytes = Lettering.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new IllegalStateException("font not on the class path: " + file);
            }
            return PDType0Font.load(document, bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text in lines that are no wider than {@code room} points. */
    static List<String> wrapped(String text, PDFont font, float size, float room) {
        var printable = printable(text, font);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable.split(" ", -1)) {
            for (var piece : pieces(word, font, size, room)) {
                if (!line.isEmpty() && width(line + " " + piece, font, size) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is longer than a line, in pieces that are not. */
    private static List<String> pieces(String word, PDFont font, float size, float room) {
        if (width(word, font, size) <= room) {
            return List.of(word);
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        word.codePoints().forEach(letter -> {
            if (width(piece.toString() + Character.toString(letter), font, size) > room) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    /** In points. */
    static float width(String text, PDFont font, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Composed, on one line, and with ? for what the font lacks. */
    private static String printable(String text, PDFont font) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> has(font, c) ? c : '?')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean has(PDFont font, int codePoint) {
        try {
            font.encode(Character.toString(codePoint));
            return true;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }
}
