package vn.nhan.catalog;

import java.time.Duration;

/** How long a moderator has an offer to themselves. */
public final class ListingHold {

    /** From then on any other moderator may take it. */
    public static final Duration LASTS = Duration.ofMinutes(30);

    private ListingHold() {}
}
