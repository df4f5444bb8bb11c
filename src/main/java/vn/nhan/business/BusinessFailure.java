package vn.nhan.business;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this room refuses. */
public abstract sealed class BusinessFailure extends DomainFailure {

    private BusinessFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to somebody else: nobody learns that it exists. */
    public static final class NotFound extends BusinessFailure {
        public NotFound() {
            super(FailureKind.NOT_FOUND, "business.not-found");
        }
    }

    static final class TaxCodeTaken extends BusinessFailure {
        TaxCodeTaken() {
            super(FailureKind.CONFLICT, "business.tax-code-taken");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("taxCode", code()));
        }
    }

    static final class NotEditable extends BusinessFailure {
        NotEditable() {
            super(FailureKind.CONFLICT, "business.not-editable");
        }
    }

    /** A verdict on what does not wait for one. */
    public static final class NotSubmitted extends BusinessFailure {
        NotSubmitted() {
            super(FailureKind.CONFLICT, "business.not-submitted");
        }
    }

    /** Another officer has it on the desk. */
    public static final class InReviewElsewhere extends BusinessFailure {
        InReviewElsewhere() {
            super(FailureKind.CONFLICT, "business.in-review-elsewhere");
        }
    }

    /** The business is not where this could happen to it; see {@link BusinessMove}. */
    public static final class NotAllowed extends BusinessFailure {
        NotAllowed() {
            super(FailureKind.CONFLICT, "business.move-not-allowed");
        }
    }

    /** Somebody must be left who can decide. */
    public static final class LastManager extends BusinessFailure {
        public LastManager() {
            super(FailureKind.CONFLICT, "business.last-manager");
        }
    }

    /** Raised by any room that is asked to publish something of a business that nobody has verified. */
    public static final class NotVerified extends BusinessFailure {
        public NotVerified() {
            super(FailureKind.CONFLICT, "business.not-verified");
        }
    }
}
