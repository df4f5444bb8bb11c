package vn.nhan.traceability.area;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this room refuses. */
abstract sealed class AreaFailure extends DomainFailure {

    private AreaFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends AreaFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "area.not-found");
        }
    }

    static final class PlotCodeTaken extends AreaFailure {
        PlotCodeTaken() {
            super(FailureKind.CONFLICT, "area.plot-code-taken");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("code", code()));
        }
    }

    /** A share may only be a member's of the cooperative, or the business's own, and of its own province. */
    static final class NotAMember extends AreaFailure {
        NotAMember() {
            super(FailureKind.RULE_BROKEN, "area.share-not-a-member");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("householdId", code()));
        }
    }

    /** On some day the shares would come to more than the plot. */
    static final class MoreThanAll extends AreaFailure {
        MoreThanAll() {
            super(FailureKind.CONFLICT, "area.share-more-than-all");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("share", code()));
        }
    }

    static final class EndsTooEarly extends AreaFailure {
        EndsTooEarly() {
            super(FailureKind.RULE_BROKEN, "area.share-ends-too-early");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("toDay", code()));
        }
    }
}
