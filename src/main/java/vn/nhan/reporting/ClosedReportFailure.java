package vn.nhan.reporting;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Dates;

/** Why a period is not closed. */
abstract sealed class ClosedReportFailure extends DomainFailure {

    private ClosedReportFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private ClosedReportFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for a report of another province. */
    static final class NotFound extends ClosedReportFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "report.not-found");
        }
    }

    /** Something could still happen in it. */
    static final class PeriodNotOver extends ClosedReportFailure {
        PeriodNotOver(Period period) {
            super(FailureKind.RULE_BROKEN, "report.period-not-over", Map.of("to", Dates.format(period.to())));
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("to", code(), args()));
        }
    }

    /** A report of the same kind covers some of its days already. */
    static final class PeriodOverlaps extends ClosedReportFailure {
        PeriodOverlaps(Period closed) {
            super(
                    FailureKind.CONFLICT,
                    "report.period-overlaps",
                    Map.of("from", Dates.format(closed.from()), "to", Dates.format(closed.to())));
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("from", code(), args()));
        }
    }
}
