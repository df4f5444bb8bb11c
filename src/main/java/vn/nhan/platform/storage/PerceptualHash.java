package vn.nhan.platform.storage;

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

    /** How light each of 32 by 32 parts is on average: every pixel counts by how much of it lies in the part. */
    private static double[][] grey(BufferedImage picture) {
        int width = picture.getWidth();
        double[][] lines = new double[picture.getHeight()][];
        int[] pixels = new int[width];
        for (int y = 0; y < lines.length; y++) {
            picture.getRGB(0, y, width, 1, pixels, 0, width);
            lines[y] = averages(
                    Arrays.stream(pixels).mapToDouble(PerceptualHash::light).toArray());
        }
        double[][] grey = new double[EDGE][EDGE];
        for (int x = 0; x < EDGE; x++) {
            int column = x;
            double[] down = averages(
                    Arrays.stream(lines).mapToDouble(line -> line[column]).toArray());
            for (int y = 0; y < EDGE; y++) {
                grey[y][x] = down[y];
            }
        }
        return grey;
    }

    private static double[] averages(double[] values) {
        double part = (double) values.length / EDGE;
        double[] averages = new double[EDGE];
        for (int at = 0; at < EDGE; at++) {
            double from = at * part;
            double to = Math.min(values.length, from + part);
            for (int value = (int) from; value < to; value++) {
                averages[at] += values[value] * (Math.min(to, value + 1) - Math.max(from, value));
            }
            averages[at] /= part;
        }
        return averages;
    }

    private static double light(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
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
