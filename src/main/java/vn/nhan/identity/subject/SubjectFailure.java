package vn.nhan.identity.subject;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** Why a request about one's own data can't go on. */
abstract sealed class SubjectFailure extends DomainFailure {

    private SubjectFailure(FailureKind kind, String code) {
        super(kind, code, Map.of());
    }

    static final class NotFound extends SubjectFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "subject.not-found");
        }
    }

    static final class Closed extends SubjectFailure {
        Closed() {
            super(FailureKind.CONFLICT, "subject.closed");
        }
    }

    /** The law gives one extension, before the time is over. */
    static final class NoExtension extends SubjectFailure {
        NoExtension() {
            super(FailureKind.CONFLICT, "subject.no-extension");
        }
    }

    /** Somebody asks the same again while the first request is open. */
    static final class AskedAlready extends SubjectFailure {
        AskedAlready() {
            super(FailureKind.CONFLICT, "subject.asked-already");
        }
    }

    /** Something must be settled before the person can be forgotten. */
    static final class ErasureHeld extends SubjectFailure {

        private final transient List<FieldError> reasons;

        ErasureHeld(List<FieldError> reasons) {
            super(FailureKind.CONFLICT, "subject.erasure-held");
            this.reasons = List.copyOf(reasons);
        }

        @Override
        public List<FieldError> fields() {
            return reasons;
        }
    }

    static final class NoErasure extends SubjectFailure {
        NoErasure() {
            super(FailureKind.CONFLICT, "subject.no-erasure");
        }
    }
}
