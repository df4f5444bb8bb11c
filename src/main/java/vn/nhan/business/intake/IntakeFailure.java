package vn.nhan.business.intake;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this package refuses. */
abstract sealed class IntakeFailure extends DomainFailure {

    private IntakeFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private IntakeFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    static final class NotFound extends IntakeFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "intake.not-found");
        }
    }

    /** Only cooperatives and cooperative groups have lists of members. */
    static final class NotCooperative extends IntakeFailure {
        NotCooperative() {
            super(FailureKind.RULE_BROKEN, "intake.not-a-cooperative");
        }
    }

    /** No row of the first ones looks like headings of this kind of sheet. */
    static final class NoHeadings extends IntakeFailure {
        NoHeadings() {
            super(FailureKind.RULE_BROKEN, "intake.no-headings");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("file", code()));
        }
    }

    /** Headings, and nothing below them. */
    static final class NoRows extends IntakeFailure {
        NoRows() {
            super(FailureKind.RULE_BROKEN, "intake.no-rows");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("file", code()));
        }
    }

    /** It has gone on, or ended, since the page was shown. */
    static final class NotNow extends IntakeFailure {
        NotNow() {
            super(FailureKind.CONFLICT, "intake.not-now");
        }
    }

    /** Some rows are wrong, and nobody said to leave them out. */
    static final class HasErrors extends IntakeFailure {
        HasErrors(int errors) {
            super(FailureKind.CONFLICT, "intake.has-errors", Map.of("rows", errors));
        }
    }

    static final class TooLateToUndo extends IntakeFailure {
        TooLateToUndo() {
            super(FailureKind.CONFLICT, "intake.too-late");
        }
    }
}
