package vn.nhan.traceability.lot;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Not a trace code: wrong length, a character outside the alphabet, or mistyped. */
public final class BadTraceCode extends DomainFailure {

    BadTraceCode() {
        super(FailureKind.MALFORMED, "lot.trace-code");
    }
}
