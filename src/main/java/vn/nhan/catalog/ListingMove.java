package vn.nhan.catalog;

import static vn.nhan.catalog.ListingStatus.ARCHIVED;
import static vn.nhan.catalog.ListingStatus.DRAFT;
import static vn.nhan.catalog.ListingStatus.IN_MODERATION;
import static vn.nhan.catalog.ListingStatus.LIVE;
import static vn.nhan.catalog.ListingStatus.PAUSED;
import static vn.nhan.catalog.ListingStatus.SUBMITTED;
import static vn.nhan.catalog.ListingStatus.TAKEN_DOWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** All that can happen to an offer: the state machine, in one table. What does not stand here cannot happen. */
public enum ListingMove {
    /** Its people offer goods that may be seen before a moderator has looked. */
    PUBLISH(LIVE, DRAFT, PAUSED),
    /** Its people offer goods that a moderator has to look at first; also again what was taken down, once it is mended. */
    SUBMIT(SUBMITTED, DRAFT, PAUSED, TAKEN_DOWN),
    /** Its people change their mind before anybody has decided. */
    RETRACT(DRAFT, SUBMITTED, IN_MODERATION),
    /** A moderator takes it, so that no other does the same work; also from one who has held it for too long. */
    TAKE(IN_MODERATION, SUBMITTED, IN_MODERATION),
    /** The moderator puts it back. */
    RELEASE(SUBMITTED, IN_MODERATION),
    APPROVE(LIVE, SUBMITTED, IN_MODERATION),
    /** With a reason code. */
    TAKE_DOWN(TAKEN_DOWN, SUBMITTED, IN_MODERATION, LIVE),
    /** It was taken down by mistake while it could be seen. */
    REINSTATE(LIVE, TAKEN_DOWN),
    /** It was taken down by mistake while it waited. */
    REOPEN(SUBMITTED, TAKEN_DOWN),
    /** It has become something that the approval does not cover, or the approval was a mistake. */
    RECALL(SUBMITTED, LIVE),
    PAUSE(PAUSED, LIVE),
    ARCHIVE(ARCHIVED, DRAFT, LIVE, PAUSED, TAKEN_DOWN),
    UNARCHIVE(DRAFT, ARCHIVED);

    private final ListingStatus to;
    private final Set<ListingStatus> from;

    ListingMove(ListingStatus to, ListingStatus first, ListingStatus... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** Where it leads. */
    public ListingStatus to() {
        return to;
    }

    public boolean isAllowedFrom(ListingStatus status) {
        return from.contains(status);
    }

    /** As audit names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
