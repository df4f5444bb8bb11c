package vn.nhan.embedded;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Pictures and papers of the demo, drawn on the spot: plainly nobody's. */
final class DemoPapers {

    static final String BOUNDARY = "----demo-papers";

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    private DemoPapers() {}

    /** A basket of longans, painted; each number paints another. */
    static byte[] photo(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setPaint(new GradientPaint(0, 0, new Color(0x2F5D3A), WIDTH, HEIGHT, new Color(0x8FAE5D)));
        paint.fillRect(0, 0, WIDTH, HEIGHT);
        var random = new Random(number);
        for (int leaf = 0; leaf < 40; leaf++) {
            paint.setColor(new Color(30 + random.nextInt(40), 90 + random.nextInt(60), 50, 150));
            paint.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), 260, 90);
        }
        for (int fruit = 0; fruit < 140; fruit++) {
            longan(
                    paint,
                    150 + random.nextInt(WIDTH - 400),
                    180 + random.nextInt(HEIGHT - 400),
                    70 + random.nextInt(25));
        }
        paint.dispose();
        return jpeg(image);
    }

    private static void longan(Graphics2D paint, int x, int y, int size) {
        paint.setColor(new Color(0x6E4A1E));
        paint.fillOval(x, y, size, size);
        paint.setColor(new Color(0xB98A4A));
        paint.fillOval(x + 3, y + 2, size - 8, size - 8);
        paint.setColor(new Color(0xE2BE86));
        paint.fillOval(x + size / 4, y + size / 5, size / 4, size / 5);
    }

    /** A certificate that says that it is a specimen. */
    static byte[] certificate() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 28);
                text.newLineAtOffset(90, 600);
                text.showText("SPECIMEN - BAN MINH HOA");
                text.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Four corners of an orchard by the Red River. */
    static JsonObject boundary() {
        var ring = new JsonArray()
                .add(corner(106.0510, 20.6460))
                .add(corner(106.0514, 20.6461))
                .add(corner(106.0515, 20.6458))
                .add(corner(106.0511, 20.6457))
                .add(corner(106.0510, 20.6460));
        return new JsonObject().put("type", "Polygon").put("coordinates", new JsonArray().add(ring));
    }

    /** @param part name of the part with the facts */
    static Buffer multipart(String part, JsonObject facts, byte[] scan) {
        return Buffer.buffer()
                .appendString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"\r\n"
                        + "Content-Type: application/json\r\n\r\n" + facts.encode() + "\r\n")
                .appendString("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"giay.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .appendBytes(scan)
                .appendString("\r\n--" + BOUNDARY + "--\r\n");
    }

    private static JsonArray corner(double longitude, double latitude) {
        return new JsonArray().add(longitude).add(latitude);
    }

    private static byte[] jpeg(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
