package vn.nhan.tenant.file;

import vn.nhan.tenant.Colour;

/**
 * How well one colour can be read on another.
 * <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio and relative luminance</a>.
 */
final class Contrast {

    /** Least ratio of ordinary text to its ground (WCAG 2.2, 1.4.3, level AA). */
    static final double TEXT = 4.5;

    /** Least ratio of a line, a focus ring or an icon to its ground (WCAG 2.2, 1.4.11, level AA). */
    static final double SHAPE = 3.0;

    private Contrast() {}

    /** From 1 (the same colour) to 21 (black on white); the order of the two does not matter. */
    static double between(Colour one, Colour other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** From 0 (black) to 1 (white). */
    static double luminance(Colour colour) {
        int rgb = colour.rgb();
        return 0.2126 * linear((rgb >> 16) & 0xff) + 0.7152 * linear((rgb >> 8) & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
