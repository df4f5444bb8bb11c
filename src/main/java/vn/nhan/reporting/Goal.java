package vn.nhan.reporting;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Numbers;

/**
 * What a programme wants reached, and how far it is.
 *
 * @param indicator its code in the province's file
 * @param percent whether {@code wanted} is a share of 0 to 100 rather than a number
 * @param href page with what stands behind the figure; null where there is none
 * @param measured null where the platform cannot tell yet: that is not the same as nothing
 */
record Goal(
        String indicator,
        int wanted,
        boolean percent,
        @Nullable Measured measured,
        @Nullable String href) {

    /** So many of so many; kept as counts, so that everyone can see what a share is a share of. */
    record Measured(long done, long total) {

        public String fraction() {
            return Numbers.format(done) + "/" + Numbers.format(total);
        }
    }

    /** {@code wanted} as it is read in Viet Nam. */
    public String target() {
        return Numbers.format(wanted);
    }
}
