package vn.nhan.support.request;

import static vn.nhan.support.request.RequestState.APPROVED;
import static vn.nhan.support.request.RequestState.CLOSED;
import static vn.nhan.support.request.RequestState.COMPLETED;
import static vn.nhan.support.request.RequestState.DRAFT;
import static vn.nhan.support.request.RequestState.ENGAGED;
import static vn.nhan.support.request.RequestState.OFFERED;
import static vn.nhan.support.request.RequestState.REFUSED;
import static vn.nhan.support.request.RequestState.RETURNED;
import static vn.nhan.support.request.RequestState.SUBMITTED;
import static vn.nhan.support.request.RequestState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** All that can happen to a request, in one table. What does not stand here cannot happen. */
public enum RequestMove {
    SUBMIT(SUBMITTED, DRAFT),
    /** An officer asks a question; the requester has it now. */
    RETURN(RETURNED, SUBMITTED),
    /** The requester answers. */
    ANSWER(SUBMITTED, RETURNED),
    APPROVE(APPROVED, SUBMITTED),
    REFUSE(REFUSED, SUBMITTED, RETURNED),
    /** The decision was wrong; it is to be decided again. */
    REOPEN(SUBMITTED, REFUSED),
    OFFER(OFFERED, APPROVED, OFFERED),
    ENGAGE(ENGAGED, OFFERED, APPROVED),
    /** No expert has it any more; it waits for the next. */
    HAND_BACK(APPROVED, OFFERED, ENGAGED),
    COMPLETE(COMPLETED, ENGAGED),
    /** The requester doesn't want it any more. */
    WITHDRAW(WITHDRAWN, DRAFT, SUBMITTED, RETURNED, APPROVED, OFFERED),
    /** The department ends it without support. */
    CLOSE(CLOSED, RETURNED, APPROVED, OFFERED, ENGAGED);

    private final RequestState to;
    private final Set<RequestState> from;

    RequestMove(RequestState to, RequestState first, RequestState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** Where it leads. */
    public RequestState to() {
        return to;
    }

    public boolean isAllowedFrom(RequestState state) {
        return from.contains(state);
    }

    /** Whether it must be said why. */
    public boolean needsReason() {
        return switch (this) {
            case RETURN, REFUSE, REOPEN, CLOSE -> true;
            case SUBMIT, ANSWER, APPROVE, OFFER, ENGAGE, HAND_BACK, COMPLETE, WITHDRAW -> false;
        };
    }

    /** As it stands in the database and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
