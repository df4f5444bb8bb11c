package vn.nhan.platform.storage;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Lets in photos. Blocks for up to some seconds and needs up to 160 MB of heap while it works (and for a progressive
 * JPEG as much outside of it): call it on a worker, few at a time. Thread-safe.
 */
public final class ImageIntake {

    private static final WebPImageReaderSpi WEBP = new WebPImageReaderSpi();

    // The decoder takes eight bytes at a time, past the end of a tiny picture.
    private static final int WEBP_LOOKAHEAD = 8;

    // 25 million lossless pixels take some 160 MB; the web process has a heap of 288 MB.
    private static final long MAX_LOSSLESS_MEMORY = 192 << 20;

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
     * Takes JPEG, PNG and still WebP, and encodes them anew: what the camera noted (place, time, owner), what hides
     * behind the picture and what pretends to be one do not get through.
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
        BufferedImage picture = decoder.decode(stream(bytes), reader("jpeg"), segments.colours());
        return accepted(bytes, picture, segments.orientation());
    }

    private AcceptedImage png(byte[] bytes) {
        BufferedImage picture = decoder.decode(stream(PngChunks.needed(bytes)), reader("png"), JpegColours.SCREEN);
        return accepted(bytes, picture, Orientation.UPRIGHT);
    }

    private AcceptedImage webp(byte[] bytes) {
        boolean lossless = WebpChunks.of(bytes).lossless();
        byte[] padded = Arrays.copyOf(bytes, bytes.length + WEBP_LOOKAHEAD);
        ImageInputStream stream = lossless ? new MeteredStream(padded, MAX_LOSSLESS_MEMORY) : stream(padded);
        BufferedImage picture = decoder.decode(stream, WEBP.createReaderInstance(null), JpegColours.SCREEN);
        return accepted(bytes, picture, Orientation.UPRIGHT);
    }

    private static AcceptedImage accepted(byte[] sent, BufferedImage picture, Orientation orientation) {
        BufferedImage large = Variants.large(picture, orientation);
        return new AcceptedImage(Sha256.of(sent), Variants.of(large), PerceptualHash.of(large));
    }

    private static ImageInputStream stream(byte[] bytes) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    }

    private static ImageReader reader(String format) {
        return ImageIO.getImageReadersByFormatName(format).next();
    }
}
