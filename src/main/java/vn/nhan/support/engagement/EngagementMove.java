package vn.nhan.support.engagement;

import static vn.nhan.support.engagement.EngagementState.ACCEPTED;
import static vn.nhan.support.engagement.EngagementState.CANCELLED;
import static vn.nhan.support.engagement.EngagementState.DELIVERED;
import static vn.nhan.support.engagement.EngagementState.DRAFTING;
import static vn.nhan.support.engagement.EngagementState.RUNNING;
import static vn.nhan.support.engagement.EngagementState.SIGNING;
import static vn.nhan.support.engagement.EngagementState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** All that can happen to an engagement, in one table. What does not stand here cannot happen. */
enum EngagementMove {
    /** Terms, or other terms: whatever was signed before no longer holds. */
    PROPOSE(SIGNING, DRAFTING, SIGNING, RUNNING),
    /** The second signature. */
    BEGIN(RUNNING, SIGNING),
    DELIVER(DELIVERED, RUNNING),
    /** The business sends it back. */
    REFUSE(RUNNING, DELIVERED),
    ACCEPT(ACCEPTED, RUNNING, DELIVERED),
    CANCEL(CANCELLED, DRAFTING, SIGNING, RUNNING, DELIVERED),
    /** The department takes an acceptance back. */
    WITHDRAW(WITHDRAWN, ACCEPTED);

    private final EngagementState to;
    private final Set<EngagementState> from;

    EngagementMove(EngagementState to, EngagementState first, EngagementState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    EngagementState to() {
        return to;
    }

    boolean isAllowedFrom(EngagementState state) {
        return from.contains(state);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
