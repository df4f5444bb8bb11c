package vn.nhan.support.assessment;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
abstract sealed class AssessmentFailure extends DomainFailure {

    private AssessmentFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private AssessmentFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends AssessmentFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "assessment.not-found");
        }
    }

    /** What was finished stays as it is: correcting makes a new one. */
    static final class Finished extends AssessmentFailure {
        Finished() {
            super(FailureKind.CONFLICT, "assessment.finished");
        }
    }

    static final class Unfinished extends AssessmentFailure {
        /** @param open questions without an answer */
        Unfinished(int open) {
            super(FailureKind.CONFLICT, "assessment.unfinished", Map.of("open", open));
        }
    }

    /** Evidence belongs to an answer. */
    static final class AnswerFirst extends AssessmentFailure {
        AnswerFirst() {
            super(FailureKind.CONFLICT, "assessment.answer-first");
        }
    }

    /** Another one of the same instrument was begun since. */
    static final class AnotherOpen extends AssessmentFailure {
        AnotherOpen() {
            super(FailureKind.CONFLICT, "assessment.another-open");
        }
    }

    static final class Merged extends AssessmentFailure {
        Merged() {
            super(FailureKind.CONFLICT, "assessment.merged");
        }
    }
}
