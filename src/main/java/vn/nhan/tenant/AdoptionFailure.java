package vn.nhan.tenant;

import java.time.Instant;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.text.Dates;

/** Why provinces are not adopted, or not given back. */
public abstract sealed class AdoptionFailure extends DomainFailure {

    private AdoptionFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    private AdoptionFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    static final class NotFound extends AdoptionFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "adoption.not-found");
        }
    }

    static final class OfItself extends AdoptionFailure {
        OfItself() {
            super(FailureKind.RULE_BROKEN, "adoption.of-itself");
        }
    }

    /** The successor was itself adopted, directly or through others, by one of its predecessors. */
    static final class InACircle extends AdoptionFailure {
        InACircle(String province) {
            super(FailureKind.RULE_BROKEN, "adoption.in-a-circle", Map.of("province", province));
        }
    }

    static final class Twice extends AdoptionFailure {
        Twice(String province) {
            super(FailureKind.CONFLICT, "adoption.twice", Map.of("province", province));
        }
    }

    static final class Elsewhere extends AdoptionFailure {
        Elsewhere(String province, String by) {
            super(FailureKind.CONFLICT, "adoption.elsewhere", Map.of("province", province, "successor", by));
        }
    }

    /** A province that was adopted answers for nobody any more, not for itself either. */
    static final class SuccessorGone extends AdoptionFailure {
        SuccessorGone(String province, String by) {
            super(FailureKind.CONFLICT, "adoption.successor-gone", Map.of("province", province, "successor", by));
        }
    }

    static final class AlreadyReverted extends AdoptionFailure {
        AlreadyReverted() {
            super(FailureKind.CONFLICT, "adoption.already-reverted");
        }
    }

    static final class TooLate extends AdoptionFailure {
        TooLate(Instant reversibleUntil) {
            super(FailureKind.RULE_BROKEN, "adoption.too-late", Map.of("until", Dates.format(reversibleUntil)));
        }
    }
}
