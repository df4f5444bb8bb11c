package vn.nhan.traceability.certificate;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this room refuses. */
abstract sealed class CertificateFailure extends DomainFailure {

    private CertificateFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends CertificateFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "certificate.not-found");
        }
    }

    static final class NumberTaken extends CertificateFailure {
        NumberTaken() {
            super(FailureKind.CONFLICT, "certificate.number-taken");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("number", code()));
        }
    }

    static final class ForeignPlot extends CertificateFailure {
        ForeignPlot() {
            super(FailureKind.RULE_BROKEN, "certificate.foreign-plot");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("plotIds", code()));
        }
    }
}
