package vn.nhan.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Headings and lines of text on pages of A4, in DejaVu Sans Condensed. Blocking: for a worker thread, one document each. Ends
 * with a note of its own after {@value #MOST_PAGES} pages rather than growing without bound.
 */
public final class TextPages implements Closeable {

    private static final int MOST_PAGES = 400;
    private static final float MARGIN = 56;
    private static final float LEADING = 1.45f;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private PDPageContentStream pen;
    private float y;

    /** @param language of the text, a BCP 47 tag */
    public TextPages(String title, String language) {
        regular = Lettering.regular(document);
        bold = Lettering.bold(document);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        pen = newPage();
    }

    public TextPages title(String text) {
        return write(text, bold, 18, 0).gap(8);
    }

    public TextPages heading(String text) {
        return gap(12).write(text, bold, 13, 0).gap(2);
    }

    public TextPages line(String text) {
        return write(text, regular, 10, 0);
    }

    /** What something is, and what it says, set in a little. */
    public TextPages fact(String name, String value) {
        return write(name + ": " + value, regular, 10, 12);
    }

    /** Room between two entries. */
    public TextPages gap(float points) {
        y -= points;
        return this;
    }

    /** Whether more can be written; what is written after that is left out. */
    public boolean hasRoom() {
        return document.getNumberOfPages() < MOST_PAGES;
    }

    public byte[] finish() {
        try {
            pen.close();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private TextPages write(String text, PDFont font, float size, float indent) {
        for (var line : Lettering.wrapped(text, font, size, PDRectangle.A4.getWidth() - 2 * MARGIN - indent)) {
            if (y < MARGIN + size) {
                pen = nextPage();
            }
            y -= size * LEADING;
            show(line, font, size, MARGIN + indent);
        }
        return this;
    }

    private void show(String line, PDFont font, float size, float x) {
        try {
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(x, y);
            pen.showText(line);
            pen.endText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PDPageContentStream nextPage() {
        try {
            pen.close();
            return newPage();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PDPageContentStream newPage() {
        try {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            y = PDRectangle.A4.getHeight() - MARGIN;
            return new PDPageContentStream(document, page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
