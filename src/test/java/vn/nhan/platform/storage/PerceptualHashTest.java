package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The same picture is known again whatever a phone or a chat programme does to it, and no other is taken for it. */
class PerceptualHashTest {

    @Property(tries = 60, seed = "20261122")
    void samePictureInAnotherSizeIsKnownAgain(@ForAll int seed, @ForAll @IntRange(min = 160, max = 1200) int width) {
        var picture = scene(seed);

        assertThat(apart(picture, resized(picture, width))).isLessThanOrEqualTo(PerceptualHash.ALIKE);
    }

    @Property(tries = 60, seed = "20261122")
    void samePictureEncodedAnewIsKnownAgain(@ForAll int seed, @ForAll @IntRange(min = 30, max = 95) int quality)
            throws IOException {
        var picture = scene(seed);

        assertThat(apart(picture, encoded(picture, quality / 100f))).isLessThanOrEqualTo(PerceptualHash.ALIKE);
    }

    @Property(tries = 60, seed = "20261122")
    void samePictureALittleBrighterOrDarkerIsKnownAgain(
            @ForAll int seed, @ForAll @IntRange(min = -25, max = 25) int by) {
        var picture = scene(seed);

        assertThat(apart(picture, new RescaleOp(1f, by, null).filter(picture, null)))
                .isLessThanOrEqualTo(PerceptualHash.ALIKE);
    }

    @Property(tries = 300, seed = "20261122")
    void otherPicturesAreFarApart(@ForAll int one, @ForAll int other) {
        if (one != other) {
            assertThat(apart(scene(one), scene(other))).isGreaterThan(2 * PerceptualHash.ALIKE);
        }
    }

    @Test
    void pictureOfOneColourHasNoDrawingWhateverTheColour() throws IOException {
        var white = filled(Color.WHITE);

        assertThat(PerceptualHash.of(white)).isZero();
        assertThat(PerceptualHash.of(encoded(filled(new Color(0xB07A2E)), 0.3f)))
                .isZero();
    }

    @Test
    void intakeTellsTheHashOfThePictureAsItIsShownNotAsThePhoneHeldIt() {
        var sent = Pictures.encoded(scene(7), "jpeg");
        var image = new ImageIntake().accept(Pictures.withExif(sent, 6));

        assertThat(PerceptualHash.distance(image.phash(), PerceptualHash.of(shown(image))))
                .isLessThanOrEqualTo(PerceptualHash.ALIKE);
        assertThat(PerceptualHash.distance(image.phash(), PerceptualHash.of(scene(7))))
                .isGreaterThan(2 * PerceptualHash.ALIKE);
    }

    @Test
    void distanceCountsTheBitsThatDiffer() {
        assertThat(PerceptualHash.distance(0b1011, 0b0010)).isEqualTo(2);
        assertThat(PerceptualHash.distance(0, -1L)).isEqualTo(64);
    }

    private static BufferedImage shown(AcceptedImage image) {
        return Pictures.decoded(image.variant(ImageSize.SMALL).jpeg());
    }

    private static int apart(BufferedImage one, BufferedImage other) {
        return PerceptualHash.distance(PerceptualHash.of(one), PerceptualHash.of(other));
    }

    /** Light over a field, and a few things in front of it. */
    private static BufferedImage scene(int seed) {
        var random = new Random(seed);
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var paint = picture.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setColor(colour(random));
        paint.fillRect(0, 0, 640, 480);
        for (int thing = 0; thing < 14; thing++) {
            paint.setColor(colour(random));
            paint.fillOval(
                    random.nextInt(600) - 60,
                    random.nextInt(440) - 60,
                    60 + random.nextInt(240),
                    60 + random.nextInt(240));
        }
        paint.dispose();
        return picture;
    }

    private static Color colour(Random random) {
        return new Color(40 + random.nextInt(170), 40 + random.nextInt(170), 40 + random.nextInt(170));
    }

    private static BufferedImage filled(Color colour) {
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = picture.createGraphics();
        paint.setColor(colour);
        paint.fillRect(0, 0, 300, 200);
        paint.dispose();
        return picture;
    }

    private static BufferedImage resized(BufferedImage picture, int width) {
        var other = new BufferedImage(width, width * 3 / 4, BufferedImage.TYPE_INT_RGB);
        var paint = other.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paint.drawImage(picture, 0, 0, other.getWidth(), other.getHeight(), null);
        paint.dispose();
        return other;
    }

    private static BufferedImage encoded(BufferedImage picture, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
