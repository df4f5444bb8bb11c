package vn.nhan.business.onboarding.notice;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What is refused about notices. */
abstract sealed class NoticeFailure extends DomainFailure {

    private NoticeFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    static final class NotFound extends NoticeFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "notice.not-found");
        }
    }

    static final class Nobody extends NoticeFailure {
        Nobody() {
            super(FailureKind.RULE_BROKEN, "notice.nobody");
        }
    }

    static final class NotRunning extends NoticeFailure {
        NotRunning() {
            super(FailureKind.CONFLICT, "notice.not-running");
        }
    }

    static final class AlreadyTakenBack extends NoticeFailure {
        AlreadyTakenBack() {
            super(FailureKind.CONFLICT, "notice.already-taken-back");
        }
    }
}
