package vn.nhan.business;

import java.time.Duration;

/** How long an officer has a business to themselves. */
public final class ReviewHold {

    /** From then on any other officer may take it. */
    public static final Duration LASTS = Duration.ofMinutes(30);

    private ReviewHold() {}
}
