package vn.nhan.traceability.diary;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
abstract sealed class DiaryFailure extends DomainFailure {

    private DiaryFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends DiaryFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "diary.not-found");
        }
    }
}
