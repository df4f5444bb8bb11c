package vn.nhan.scan;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What a scan can come to besides a passport. */
abstract sealed class ScanFailure extends DomainFailure {

    private ScanFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** A well-formed address that no label of ours carries. */
    static final class UnknownLabel extends ScanFailure {
        UnknownLabel() {
            super(FailureKind.NOT_FOUND, "scan.unknown-label");
        }
    }
}
