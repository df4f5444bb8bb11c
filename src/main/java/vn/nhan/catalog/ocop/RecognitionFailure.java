package vn.nhan.catalog.ocop;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this room refuses. */
abstract sealed class RecognitionFailure extends DomainFailure {

    private RecognitionFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends RecognitionFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "ocop.not-found");
        }
    }

    /** The same decision for the same product. */
    static final class Twice extends RecognitionFailure {
        Twice() {
            super(FailureKind.CONFLICT, "ocop.twice");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("decisionNo", code()));
        }
    }

    /** It doesn't wait for a word any more. */
    static final class Decided extends RecognitionFailure {
        Decided() {
            super(FailureKind.CONFLICT, "ocop.decided");
        }
    }

    static final class NotChecked extends RecognitionFailure {
        NotChecked() {
            super(FailureKind.CONFLICT, "ocop.not-checked");
        }
    }

    static final class Revoked extends RecognitionFailure {
        Revoked() {
            super(FailureKind.CONFLICT, "ocop.revoked-already");
        }
    }

    /** A second person must be another one. */
    static final class SamePerson extends RecognitionFailure {
        SamePerson() {
            super(FailureKind.CONFLICT, "ocop.same-person");
        }
    }

    /** Another change of the last day is still to be confirmed. */
    static final class ChangeWaiting extends RecognitionFailure {
        ChangeWaiting() {
            super(FailureKind.CONFLICT, "ocop.change-waiting");
        }
    }

    static final class NoChange extends RecognitionFailure {
        NoChange() {
            super(FailureKind.CONFLICT, "ocop.no-change");
        }
    }
}
