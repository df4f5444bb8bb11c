package vn.nhan.support.fair;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What is refused about suppliers and fairs. */
abstract sealed class FairFailure extends DomainFailure {

    private FairFailure(FailureKind kind, String code) {
        super(kind, code, Map.of());
    }

    static final class NotFound extends FairFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "fair.not-found");
        }
    }

    static final class SupplierThere extends FairFailure {
        SupplierThere() {
            super(FailureKind.CONFLICT, "fair.supplier-there");
        }
    }

    static final class NotChecked extends FairFailure {
        NotChecked() {
            super(FailureKind.CONFLICT, "fair.supplier-not-checked");
        }
    }

    static final class StandTaken extends FairFailure {
        StandTaken() {
            super(FailureKind.CONFLICT, "fair.stand-taken");
        }
    }

    /** The stand or the firm meets somebody else then, or they meet already. */
    static final class SlotTaken extends FairFailure {
        SlotTaken() {
            super(FailureKind.CONFLICT, "fair.slot-taken");
        }
    }

    static final class Over extends FairFailure {
        Over() {
            super(FailureKind.CONFLICT, "fair.over");
        }
    }

    /** It isn't held after all. */
    static final class Cancelled extends FairFailure {
        Cancelled() {
            super(FailureKind.CONFLICT, "fair.cancelled");
        }
    }

    static final class TooEarly extends FairFailure {
        TooEarly() {
            super(FailureKind.CONFLICT, "fair.too-early");
        }
    }
}
