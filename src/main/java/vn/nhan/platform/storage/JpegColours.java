package vn.nhan.platform.storage;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * What the numbers of a JPEG stand for. Four inks come from printers' programs: ImageIO refuses them or makes them far
 * too pale, so it is asked for the raw numbers instead. No profile is applied: near enough for a shop window.
 */
enum JpegColours {
    /** Red, green and blue, or grey: ImageIO's own business. */
    SCREEN,
    /** 255 is full ink. */
    INKS,
    /** Adobe's programs store inks inverted: 255 is bare paper. */
    ADOBE_INKS,
    /** The same, with the three coloured inks as luminance and chrominance. */
    ADOBE_LUMINANCE;

    /**
     * @param components number of values a pixel has
     * @param adobe whether Adobe's marker is there
     * @param transform what it says of luminance: 2 for inks turned into it
     */
    static JpegColours of(int components, boolean adobe, int transform) {
        if (components != 4) {
            return SCREEN;
        }
        if (!adobe) {
            return INKS;
        }
        return transform == 2 ? ADOBE_LUMINANCE : ADOBE_INKS;
    }

    BufferedImage onScreen(Raster inks) {
        BufferedImage picture = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] pixel = new int[4];
        for (int y = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++) {
                inks.getPixel(x, y, pixel);
                picture.setRGB(x, y, rgb(pixel));
            }
        }
        return picture;
    }

    private int rgb(int[] pixel) {
        return switch (this) {
            case SCREEN -> throw new IllegalStateException("no inks");
            case INKS -> light(255 - pixel[0], 255 - pixel[1], 255 - pixel[2], 255 - pixel[3]);
            case ADOBE_INKS -> light(pixel[0], pixel[1], pixel[2], pixel[3]);
            case ADOBE_LUMINANCE -> luminance(pixel);
        };
    }

    /** JFIF 1.02, conversion to and from RGB; what it yields is full ink, not bare paper. */
    private static int luminance(int[] pixel) {
        double y = pixel[0];
        double blue = pixel[1] - 128;
        double red = pixel[2] - 128;
        return light(
                255 - clamp(y + 1.402 * red),
                255 - clamp(y - 0.344136 * blue - 0.714136 * red),
                255 - clamp(y + 1.772 * blue),
                pixel[3]);
    }

    private static int light(int red, int green, int blue, int paper) {
        return red * paper / 255 << 16 | green * paper / 255 << 8 | blue * paper / 255;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
