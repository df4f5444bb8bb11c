package vn.nhan.platform.storage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * What a picture looks like, in 63 bits: which of its lowest frequencies are stronger than most. The same picture in another
 * size, encoded anew or a little brighter differs in at most {@link #ALIKE} bits, another one in some thirty. It follows
 * pHash (Zauner, Implementation and Benchmarking of Perceptual Image Hash Functions, 2010).
 */
public final class PerceptualHash {

    /** Up to so many different bits, two pictures are taken for the same. */
    public static final int ALIKE = 6;

    private static final int EDGE = 32;
    private static final int LOW = 8;
    // Rounded to this, noise of a picture without any drawing is nothing.
    private static final double STEP = 8;
    private static final double[][] COSINES = cosines();

    private PerceptualHash() {}

    /** Of an upright picture of at least one pixel. */
    public static long of(BufferedImage picture) {
        long[] strengths = lowFrequencies(grey(picture));
        long[] sorted = Arrays.copyOfRange(strengths, 1, strengths.length);
        Arrays.sort(sorted);
        long middle = sorted[sorted.length / 2];
        long hash = 0;
        // The first is how bright all of it is, which says nothing of what is to be seen.
        for (int at = 1; at < strengths.length; at++) {
            hash = hash << 1 | (strengths[at] > middle ? 1 : 0);
        }
        return hash;
    }

    /** In how many bits they differ: 0 to 63. In SQL: {@code bit_count((a # b)::bit(64))}. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static double[][] grey(BufferedImage picture) {
        BufferedImage small = shrunk(picture);
        double[][] grey = new double[EDGE][EDGE];
        for (int y = 0; y < EDGE; y++) {
            for (int x = 0; x < EDGE; x++) {
                Color colour = new Color(small.getRGB(x, y));
                grey[y][x] = 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
            }
        }
        return grey;
    }

    /** By halves, so that every pixel counts; one step would look at a few of them only. */
    private static BufferedImage shrunk(BufferedImage picture) {
        BufferedImage current = picture;
        while (current.getWidth() > 2 * EDGE || current.getHeight() > 2 * EDGE) {
            current = drawn(current, half(current.getWidth()), half(current.getHeight()));
        }
        return drawn(current, EDGE, EDGE);
    }

    private static int half(int length) {
        return length > 2 * EDGE ? length / 2 : length;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = smaller.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return smaller;
    }

    /** The corner of the discrete cosine transform, row by row. */
    private static long[] lowFrequencies(double[][] grey) {
        double[][] rows = new double[EDGE][LOW];
        for (int y = 0; y < EDGE; y++) {
            for (int u = 0; u < LOW; u++) {
                for (int x = 0; x < EDGE; x++) {
                    rows[y][u] += grey[y][x] * COSINES[u][x];
                }
            }
        }
        long[] low = new long[LOW * LOW];
        for (int v = 0; v < LOW; v++) {
            for (int u = 0; u < LOW; u++) {
                double sum = 0;
                for (int y = 0; y < EDGE; y++) {
                    sum += rows[y][u] * COSINES[v][y];
                }
                low[v * LOW + u] = Math.round(sum / EDGE / STEP);
            }
        }
        return low;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[LOW][EDGE];
        for (int u = 0; u < LOW; u++) {
            for (int x = 0; x < EDGE; x++) {
                cosines[u][x] = Math.cos(Math.PI * u * (2 * x + 1) / (2 * EDGE));
            }
        }
        return cosines;
    }
}
