package vn.nhan.platform.storage;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.resizers.DefaultResizerFactory;

/** Makes the sizes of a picture, encoded anew so that nothing but its pixels is left. */
final class Variants {

    private static final float QUALITY = 0.85f;

    private Variants() {}

    /** The picture in its largest size, upright. */
    static BufferedImage large(BufferedImage picture, Orientation orientation) {
        // Turned when it is small already: a turn needs a second picture in memory.
        return orientation.upright(scaled(picture, ImageSize.LARGE));
    }

    static List<Variant> of(BufferedImage large) {
        return Arrays.stream(ImageSize.values())
                .map(size -> variant(large, size))
                .toList();
    }

    private static Variant variant(BufferedImage large, ImageSize size) {
        BufferedImage picture = scaled(large, size);
        return new Variant(size, picture.getWidth(), picture.getHeight(), jpeg(picture));
    }

    private static BufferedImage scaled(BufferedImage picture, ImageSize size) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        if (longest <= size.longestEdge()) {
            return picture;
        }
        double ratio = (double) size.longestEdge() / longest;
        BufferedImage smaller = new BufferedImage(
                edge(picture.getWidth() * ratio), edge(picture.getHeight() * ratio), BufferedImage.TYPE_INT_RGB);
        DefaultResizerFactory.getInstance()
                .getResizer(dimension(picture), dimension(smaller))
                .resize(picture, smaller);
        return smaller;
    }

    private static int edge(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    private static Dimension dimension(BufferedImage picture) {
        return new Dimension(picture.getWidth(), picture.getHeight());
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), quality(writer));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam quality(ImageWriter writer) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        // On a slow line the whole picture shows at once, and sharpens.
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return param;
    }
}
