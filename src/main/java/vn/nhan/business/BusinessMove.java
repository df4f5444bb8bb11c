package vn.nhan.business;

import static vn.nhan.business.BusinessStatus.CLOSED;
import static vn.nhan.business.BusinessStatus.DRAFT;
import static vn.nhan.business.BusinessStatus.IN_REVIEW;
import static vn.nhan.business.BusinessStatus.RETURNED;
import static vn.nhan.business.BusinessStatus.SUBMITTED;
import static vn.nhan.business.BusinessStatus.SUSPENDED;
import static vn.nhan.business.BusinessStatus.VERIFIED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * All that can happen to a business between its draft and its end: the state machine, in one table. What does not stand
 * here cannot happen.
 */
public enum BusinessMove {
    /** The member sends the profile in. */
    SUBMIT(SUBMITTED, DRAFT, RETURNED),
    /** An officer takes it, so that no other does the same work; also from one who has held it for too long. */
    TAKE(IN_REVIEW, SUBMITTED, IN_REVIEW),
    /** The officer puts it back. */
    RELEASE(SUBMITTED, IN_REVIEW),
    VERIFY(VERIFIED, SUBMITTED, IN_REVIEW),
    /** With reasons, by field. */
    RETURN(RETURNED, SUBMITTED, IN_REVIEW),
    /** Nothing of it is published while that lasts. */
    SUSPEND(SUSPENDED, VERIFIED),
    LIFT(VERIFIED, SUSPENDED),
    CLOSE(CLOSED, DRAFT, RETURNED, VERIFIED, SUSPENDED),
    /** A decision was wrong, or is to be looked at again. */
    REOPEN(IN_REVIEW, RETURNED, VERIFIED, SUSPENDED, CLOSED),
    /** As {@link #REOPEN}, for what was closed before it was ever sent in: the department has nothing to review. */
    RESTORE(DRAFT, CLOSED);

    private final BusinessStatus to;
    private final Set<BusinessStatus> from;

    BusinessMove(BusinessStatus to, BusinessStatus first, BusinessStatus... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** Where it leads. */
    public BusinessStatus to() {
        return to;
    }

    public boolean isAllowedFrom(BusinessStatus status) {
        return from.contains(status);
    }

    /** Whether somebody says, and why, what becomes of the business; taking and releasing say nothing of it. */
    public boolean isDecision() {
        return switch (this) {
            case VERIFY, RETURN, SUSPEND, LIFT, CLOSE, REOPEN, RESTORE -> true;
            case SUBMIT, TAKE, RELEASE -> false;
        };
    }

    /** Whether it must be said why. */
    public boolean needsReason() {
        return switch (this) {
            case RETURN, SUSPEND, CLOSE, REOPEN, RESTORE -> true;
            case SUBMIT, TAKE, RELEASE, VERIFY, LIFT -> false;
        };
    }

    /** As it stands in the database and in JSON. Both ways back are told as one. */
    public String key() {
        return this == RESTORE ? REOPEN.key() : name().toLowerCase(Locale.ROOT);
    }
}
