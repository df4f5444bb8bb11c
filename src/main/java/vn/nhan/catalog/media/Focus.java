package vn.nhan.catalog.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The point of a picture that stays in sight wherever the picture is cropped.
 *
 * @param x in per mille of the width, from the left: 0 to 1000
 * @param y in per mille of the height, from the top: 0 to 1000
 */
public record Focus(
        @Min(0) @Max(WHOLE) int x, @Min(0) @Max(WHOLE) int y) {

    static final int WHOLE = 1000;

    /** Style classes for it, to the nearest tenth: our pages may hold no styles of their own. */
    String styleClass() {
        return "fx-" + tenths(x) + " fy-" + tenths(y);
    }

    private static int tenths(int perMille) {
        return Math.round(perMille / 100f) * 10;
    }
}
