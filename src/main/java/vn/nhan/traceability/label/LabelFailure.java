package vn.nhan.traceability.label;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why a label cannot be read or printed. */
public abstract sealed class LabelFailure extends DomainFailure {

    private LabelFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends LabelFailure {

        NotFound() {
            super(FailureKind.NOT_FOUND, "label.not-found", Map.of());
        }
    }

    /** The QR code would be printed finer than phones and tills can read. */
    public static final class TooSmall extends LabelFailure {

        /** Both in millimetres, the quiet zone included. */
        TooSmall(double needed, double available) {
            super(
                    FailureKind.RULE_BROKEN,
                    "label.too-small",
                    Map.of("needed", (int) Math.ceil(needed), "available", (int) Math.floor(available)));
        }
    }

    /** Fewer than one label, or more than one file may hold. */
    public static final class Count extends LabelFailure {

        Count(int most) {
            super(FailureKind.RULE_BROKEN, "label.count", Map.of("most", most));
        }
    }
}
