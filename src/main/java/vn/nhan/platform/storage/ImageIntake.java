package vn.nhan.platform.storage;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Lets in photos. Blocks for up to some seconds and needs up to 250 MB of heap (and for a progressive JPEG as much outside of it)
 * while it works: call it on a worker, few at a time. Thread-safe.
 */
public final class ImageIntake {

    private static final WebPImageReaderSpi WEBP = new WebPImageReaderSpi();
    private static final int WEBP_LOOKAHEAD = 8; // the decoder takes eight bytes at a time, past the end of a tiny picture

    private final ImageLimits limits;
    private final ImageDecoder decoder;

    public ImageIntake(ImageLimits limits) {
        this.limits = limits;
        this.decoder = new ImageDecoder(limits);
    }

    public ImageIntake() {
        this(ImageLimits.STANDARD);
    }

    /**
     * Takes JPEG, PNG and still WebP, and encodes them anew: what the camera noted (place, time, owner), what hides behind the
     * picture and what pretends to be one do not get through.
     *
     * @throws UploadFailure when the picture is too large, broken or none
     */
    public AcceptedImage accept(byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            throw new UploadFailure.TooLarge(limits.maxMegabytes());
        }
        return switch (UploadFormat.of(bytes)) {
            case JPEG -> jpeg(bytes);
            case PNG -> png(bytes);
            case WEBP -> webp(bytes);
            case HEIC -> throw new UploadFailure.Heic();
            case PDF, OTHER -> throw new UploadFailure.NotAnImage();
        };
    }

    private AcceptedImage jpeg(byte[] bytes) {
        JpegSegments segments = new JpegSegments(bytes);
        BufferedImage picture = decoder.decode(bytes, reader("jpeg"), segments.colours());
        return accepted(bytes, picture, segments.orientation());
    }

    private AcceptedImage png(byte[] bytes) {
        BufferedImage picture = decoder.decode(PngChunks.needed(bytes), reader("png"), JpegColours.SCREEN);
        return accepted(bytes, picture, Orientation.UPRIGHT);
    }

    private AcceptedImage webp(byte[] bytes) {
        WebpChunks.check(bytes);
        byte[] padded = Arrays.copyOf(bytes, bytes.length + WEBP_LOOKAHEAD);
        BufferedImage picture = decoder.decode(padded, WEBP.createReaderInstance(null), JpegColours.SCREEN);
        return accepted(bytes, picture, Orientation.UPRIGHT);
    }

    private static AcceptedImage accepted(byte[] sent, BufferedImage picture, Orientation orientation) {
        return new AcceptedImage(Sha256.of(sent), Variants.of(picture, orientation));
    }

    private static ImageReader reader(String format) {
        return ImageIO.getImageReadersByFormatName(format).next();
    }
}
