package vn.nhan.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Pictures and papers, made up on the spot from a seed. */
public final class Pictures {

    private Pictures() {}

    /** A photo of 800 by 600 pixels; each number gives another one. */
    public static byte[] jpeg(int number) {
        var random = new Random(number);
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(new Color(0xF3E2B8));
        paint.fillRect(0, 0, 800, 600);
        for (int fruit = 0; fruit < 60; fruit++) {
            paint.setColor(new Color(0xB07A2E + random.nextInt(40) * 0x010100));
            paint.fillOval(random.nextInt(740), random.nextInt(540), 70, 70);
        }
        paint.dispose();
        return written(image, "jpeg");
    }

    public static byte[] png() {
        return written(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** A paper of one empty page. */
    public static byte[] pdf() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage image, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
