package vn.nhan.traceability.label;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * DejaVu Sans Condensed, which has every Vietnamese letter and stays legible when small. Not thread-safe: open one for
 * each document and close it after the document is saved.
 */
final class LabelFonts implements Closeable {

    /** Above this share of the size, no letter rises (Ẫ in bold). */
    static final double HIGHEST_LETTER = 1.07;

    static final String NO_BREAK = "\u00A0";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final Cut regular;
    private final Cut bold;

    private LabelFonts(Cut regular, Cut bold) {
        this.regular = regular;
        this.bold = bold;
    }

    enum Weight {
        REGULAR,
        BOLD
    }

    private record Cut(TrueTypeFont font, CmapLookup glyphs, HorizontalMetricsTable metrics, int unitsPerEm) {

        boolean has(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }

        double width(String text) {
            int units = text.codePoints()
                    .map(glyphs::getGlyphId)
                    .map(metrics::getAdvanceWidth)
                    .sum();
            return (double) units / unitsPerEm;
        }
    }

    static LabelFonts open() {
        return new LabelFonts(cut("DejaVuSansCondensed.ttf"), cut("DejaVuSansCondensed-Bold.ttf"));
    }

    TrueTypeFont font(Weight weight) {
        return cut(weight).font();
    }

    /** Width of a text, as a multiple of the font size. */
    double width(String text, Weight weight) {
        return cut(weight).width(text);
    }

    /** The text as it can be printed: composed, on one line, and with ? for what the font lacks. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(LabelFonts::plainBlank)
                .map(c -> regular.has(c) && bold.has(c) ? c : '?')
                .forEach(printable::appendCodePoint);
        return printable.toString().strip().replaceAll(" {2,}", " ");
    }

    private static int plainBlank(int codePoint) {
        boolean blank = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        return blank && codePoint != NO_BREAK.charAt(0) ? ' ' : codePoint;
    }

    @Override
    public void close() throws IOException {
        try {
            regular.font().close();
        } finally {
            bold.font().close();
        }
    }

    private Cut cut(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case BOLD -> bold;
        };
    }

    private static Cut cut(String file) {
        try (InputStream bytes = LabelFonts.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new IllegalStateException("font not on the class path: " + file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new Cut(font, font.getUnicodeCmapLookup(), font.getHorizontalMetrics(), font.getUnitsPerEm());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
