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
}
