package vn.nhan.platform.storage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Turns a file into pixels on white, within bounds. All a decoder may throw comes out as an {@link UploadFailure}. */
final class ImageDecoder {

    // A larger picture loses whole lines and columns while it is read, so the decoded one stays below 50 MB
    // and still has more pixels than the largest variant.
    private static final double MAX_DECODED_PIXELS = 12_500_000;

    static {
        // No byte of an upload shall lie in a temporary file.
        ImageIO.setUseCache(false);
    }

    private final ImageLimits limits;

    ImageDecoder(ImageLimits limits) {
        this.limits = limits;
    }

    BufferedImage decode(ImageInputStream bytes, ImageReader reader, JpegColours colours) {
        try (ImageInputStream stream = bytes) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (!limits.allow(width, height)) {
                throw new UploadFailure.TooManyPixels(limits.maxMegapixels());
            }
            return read(reader, sampling(reader, width, height), colours);
        } catch (UploadFailure refused) {
            throw refused;
        } catch (IOException | RuntimeException undecodable) {
            throw new UploadFailure.Corrupt();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam sampling(ImageReader reader, int width, int height) {
        int every = (int) Math.ceil(Math.sqrt((double) width * height / MAX_DECODED_PIXELS));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        return param;
    }

    private static BufferedImage read(ImageReader reader, ImageReadParam param, JpegColours colours)
            throws IOException {
        return colours == JpegColours.SCREEN
                ? onWhite(reader.read(0, param))
                : colours.onScreen(reader.readRaster(0, param));
    }

    private static BufferedImage onWhite(BufferedImage decoded) {
        BufferedImage picture = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.drawImage(plainGrey(decoded), 0, 0, Color.WHITE, null);
        canvas.dispose();
        return picture;
    }

    /** Java takes grey with transparency for linear light and would wash it out; as RGB it keeps its shade. */
    private static BufferedImage plainGrey(BufferedImage decoded) {
        ColorModel model = decoded.getColorModel();
        if (model.getNumComponents() != 2) {
            return decoded;
        }
        WritableRaster rgba = decoded.getRaster()
                .createWritableChild(0, 0, decoded.getWidth(), decoded.getHeight(), 0, 0, new int[] {0, 0, 0, 1});
        ColorModel screen = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                rgba.getTransferType());
        return new BufferedImage(screen, rgba, false, null);
    }
}
