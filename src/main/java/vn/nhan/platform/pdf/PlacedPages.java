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
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.qr.QrMatrix;

/**
 * Pages of A4 on which everything has its place, such as letters for a window envelope. Lengths are millimetres from the
 * top left corner, sizes of letters points. Blocking: for a worker thread, one document each.
 */
public final class PlacedPages implements Closeable {

    private static final float POINTS = 72 / 25.4f;
    private static final float LEADING = 1.4f;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private @Nullable PDPageContentStream pen;

    /** @param language of the text, a BCP 47 tag */
    public PlacedPages(String title, String language) {
        regular = Lettering.regular(document);
        bold = Lettering.bold(document);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
    }

    /** Where a text stands: its left edge, the top of its first line, how wide its lines may be, and how large it is. */
    public record Place(double left, double top, double width, double size, boolean strong) {

        /** The same, further down. */
        public Place at(double newTop) {
            return new Place(left, newTop, width, size, strong);
        }
    }

    public PlacedPages page() {
        try {
            lift();
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            pen = new PDPageContentStream(document, page);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes in as many lines as it takes; gives where the next text may begin. */
    public double text(Place place, String text) {
        var font = place.strong() ? bold : regular;
        var size = (float) place.size();
        var top = place.top();
        for (var line : Lettering.wrapped(text, font, size, (float) place.width() * POINTS)) {
            top += size * LEADING / POINTS;
            line(line, font, place, top);
        }
        return top;
    }

    /** A QR code with its quiet zone. */
    public PlacedPages qr(QrMatrix code, double left, double top, double side) {
        var module = side / code.sizeWithQuietZone();
        var corner = QrMatrix.QUIET_ZONE * module;
        try {
            for (var run : code.runs()) {
                box(
                        left + corner + run.column() * module,
                        top + corner + run.row() * module,
                        run.length() * module,
                        module);
            }
            pen().fill();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A hairline from left to right, such as where to fold. */
    public PlacedPages rule(double left, double top, double width) {
        try {
            box(left, top, width, 0.1);
            pen().fill();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public byte[] finish() {
        try {
            lift();
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

    private void line(String text, PDFont font, Place place, double baseline) {
        try {
            pen().beginText();
            pen().setFont(font, (float) place.size());
            pen().newLineAtOffset((float) place.left() * POINTS, fromBelow(baseline));
            pen().showText(text);
            pen().endText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void box(double left, double top, double width, double height) throws IOException {
        pen().addRect((float) left * POINTS, fromBelow(top + height), (float) width * POINTS, (float) height * POINTS);
    }

    private static float fromBelow(double top) {
        return PDRectangle.A4.getHeight() - (float) top * POINTS;
    }

    private PDPageContentStream pen() {
        if (pen == null) {
            throw new IllegalStateException("no page was begun");
        }
        return pen;
    }

    private void lift() throws IOException {
        if (pen != null) {
            pen.close();
            pen = null;
        }
    }
}
