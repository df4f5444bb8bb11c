package vn.nhan.catalog.moderation;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this desk refuses. */
abstract sealed class ModerationFailure extends DomainFailure {

    private ModerationFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    static final class NotFound extends ModerationFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "catalog.not-found");
        }
    }
}
