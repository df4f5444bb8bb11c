package vn.nhan.tenant.export;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What can't be done to an export. */
abstract sealed class ExportFailure extends DomainFailure {

    private ExportFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    static final class UnderWay extends ExportFailure {
        UnderWay() {
            super(FailureKind.CONFLICT, "tenant.export-under-way");
        }
    }

    static final class Over extends ExportFailure {
        Over() {
            super(FailureKind.CONFLICT, "tenant.export-over");
        }
    }

    static final class NotReady extends ExportFailure {
        NotReady() {
            super(FailureKind.NOT_FOUND, "tenant.export-not-ready");
        }
    }
}
