package vn.nhan.marketplace.engine;

/** How far a listing has come on a marketplace. */
public enum Phase {
    /** Something is to be done. */
    DUE,
    /** Our own check found what the marketplace would refuse; nothing is sent until the listing changes. */
    BLOCKED,
    /** Read back, and as wanted: the only state that counts as published. */
    LIVE,
    /** Read back, and not to be seen; or never put there. */
    UNLISTED,
    /** Read back, and not to be seen: what was promised to its buyers holds no longer, and its seller hasn't said how it goes on. */
    WITHDRAWN,
    /** People at the marketplace look at it. */
    IN_REVIEW,
    /** The marketplace holds price or stock just now, by a promotion or a holiday. */
    LOCKED,
    /** Something went wrong that may mend itself. */
    RETRYING,
    /** The marketplace refused it; the listing must change. */
    REJECTED,
    /** The marketplace took it down. */
    BANNED,
    /** Somebody changed it there, and a person here says what is to hold. */
    DRIFTED,
    /** Somebody deleted it there, and a person here says whether it comes back. */
    GONE,
    /** It went wrong too often: a task for a person. */
    STUCK,
    /** The account rests until the seller lets us in again. */
    RESTING;

    /** Whether only a person or a change of the listing brings it on. */
    public boolean waitsForSomebody() {
        return switch (this) {
            case WITHDRAWN, BLOCKED, REJECTED, BANNED, DRIFTED, GONE, STUCK, RESTING -> true;
            default -> false;
        };
    }
}
