package vn.nhan.simulator;

import java.util.regex.Pattern;

/** Something that goes wrong so many times, at paths in which the pattern is found. */
public record Chaos(Kind kind, int times, Pattern path) {

    public static Chaos of(Kind kind, int times, String path) {
        return new Chaos(kind, times, Pattern.compile(path));
    }

    public enum Kind {
        RATE_LIMIT,
        HTTP_500,
        /** The marketplace's own way to say that it is busy, with status 200 where it does so. */
        HTTP_200_BUSY,
        /** The line is cut before anything was done. */
        TIMEOUT_BEFORE,
        /** All is done, and then the line is cut. */
        TIMEOUT_AFTER_COMMIT,
        TOKEN_EXPIRED,
        TOKEN_REVOKED,
        /** All is done, and half of the answer comes. */
        TRUNCATED_JSON,
        /** Nothing is done; a page of the server in front comes, with status 502. */
        HTML_ERROR_PAGE,
        /** The answer comes after three seconds. */
        SLOW,
        /** The marketplace's clock goes ten minutes wrong, so that stamps look old. */
        CLOCK_SKEW,
        /** Goods that are written now wait for a review. */
        REVIEW_PENDING,
        REVIEW_REJECTED,
        /** Price and stock can't be changed just now. */
        PROMOTION_LOCK
    }
}
