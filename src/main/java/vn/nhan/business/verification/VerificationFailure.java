package vn.nhan.business.verification;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this desk refuses. */
abstract sealed class VerificationFailure extends DomainFailure {

    private VerificationFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    static final class NotFound extends VerificationFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "verification.not-found");
        }
    }

    /** Who stands behind the business is not known well enough. */
    static final class IdentityUnproven extends VerificationFailure {
        IdentityUnproven() {
            super(FailureKind.RULE_BROKEN, "verification.identity-unproven");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("seen", code()));
        }
    }

    /** A second person must be another one. */
    static final class OwnProposal extends VerificationFailure {
        OwnProposal() {
            super(FailureKind.CONFLICT, "verification.own-proposal");
        }
    }

    /** Somebody approved or withdrew it, or nobody did in time. */
    static final class NotProposed extends VerificationFailure {
        NotProposed() {
            super(FailureKind.CONFLICT, "verification.not-proposed");
        }
    }

    static final class NotYours extends VerificationFailure {
        NotYours() {
            super(FailureKind.CONFLICT, "verification.not-yours");
        }
    }
}
