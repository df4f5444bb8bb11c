package vn.nhan.business.onboarding;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What is refused about training days. */
abstract sealed class TrainingFailure extends DomainFailure {

    private TrainingFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    static final class NotFound extends TrainingFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "training.not-found");
        }
    }
}
