package vn.nhan.marketplace.hand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from what is wanted, what the storefront shows and what somebody said.
 *
 * @param why it has to go: {@code unwanted}, {@code not-on-offer}, {@code mark-lost}; null in all other states
 */
record Standing(HandState state, @Nullable String why) {

    /**
     * What is known of a listing.
     *
     * @param wanted whether its seller wants it there
     * @param now what is to stand there; empty while the storefront doesn't show it
     * @param blocked whether something has to be mended first
     * @param said what somebody said last, and until when that is good
     */
    record Known(boolean wanted, Optional<Shown> now, boolean blocked, Optional<Said> said) {}

    record Said(Shown then, Instant goodUntil) {}

    static Standing of(Known known, Instant at) {
        return known.said().map(said -> there(known, said, at)).orElseGet(() -> new Standing(absent(known), null));
    }

    private static HandState absent(Known known) {
        if (!known.wanted()) {
            return HandState.OFF;
        }
        if (known.now().isEmpty()) {
            return HandState.UNLISTED;
        }
        return known.blocked() ? HandState.BLOCKED : HandState.TO_POST;
    }

    private static Standing there(Known known, Said said, Instant at) {
        if (!known.wanted()) {
            return new Standing(HandState.TO_REMOVE, "unwanted");
        }
        if (known.now().isEmpty()) {
            return new Standing(HandState.TO_REMOVE, "not-on-offer");
        }
        var now = known.now().get();
        if (!said.then().marksLost(now).isEmpty()) {
            return new Standing(HandState.TO_REMOVE, "mark-lost");
        }
        if (!said.goodUntil().isAfter(at)) {
            return new Standing(HandState.TO_LOOK, null);
        }
        return new Standing(changes(said, now).isEmpty() ? HandState.CONFIRMED : HandState.TO_MEND, null);
    }

    private static List<Shown.Change> changes(Said said, Shown now) {
        return said.then().changes(now);
    }
}
