package vn.nhan.platform.storage;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures in the colour models that cameras don't use. */
final class InkedPictures {

    private static final int EDGE = 16;

    private InkedPictures() {}

    /**
     * One colour in four inks.
     *
     * @param adobeTransform -1 for no Adobe marker, 0 for inks, 2 for luminance and chrominance
     */
    static byte[] jpeg(int adobeTransform, int... inks) {
        byte[] plain = written(plane(inks));
        byte[] marker =
                Pictures.joined(Pictures.ascii("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, (byte) adobeTransform});
        return adobeTransform < 0 ? plain : Pictures.withSegment(plain, 0xEE, marker);
    }

    /** One shade of grey, opaque, with an alpha channel all the same. */
    static byte[] greyWithAlpha(int shade) {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        return Pictures.encoded(new BufferedImage(model, plane(shade, 255), false, null), "png");
    }

    private static WritableRaster plane(int... values) {
        WritableRaster plane = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, EDGE, EDGE, values.length, null);
        for (int i = 0; i < EDGE * EDGE; i++) {
            plane.setPixel(i % EDGE, i / EDGE, values);
        }
        return plane;
    }

    private static byte[] written(Raster raster) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
