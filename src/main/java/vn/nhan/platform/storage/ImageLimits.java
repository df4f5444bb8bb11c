package vn.nhan.platform.storage;

/**
 * How large a picture may come in.
 *
 * @param maxBytes of the file
 * @param maxPixels width times height
 */
public record ImageLimits(int maxBytes, long maxPixels) {

    /** 12 MiB and 25 million pixels: every phone camera in its usual setting, and no more than the heap has room for. */
    public static final ImageLimits STANDARD = new ImageLimits(12 << 20, 25_000_000);

    // The longest edge a JPEG can have; beyond it one line alone of a PNG would fill the memory.
    private static final int MAX_EDGE = 65_535;

    int maxMegabytes() {
        return maxBytes >> 20;
    }

    long maxMegapixels() {
        return maxPixels / 1_000_000;
    }

    boolean allow(int width, int height) {
        return width <= MAX_EDGE && height <= MAX_EDGE && (long) width * height <= maxPixels;
    }
}
