package vn.nhan.support.matching;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this package refuses. */
public abstract sealed class MatchFailure extends DomainFailure {

    private MatchFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private MatchFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to somebody else. */
    public static final class NotFound extends MatchFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "match.not-found");
        }
    }

    /** Somebody else was asked meanwhile, or the request is over. */
    public static final class Gone extends MatchFailure {
        Gone() {
            super(FailureKind.CONFLICT, "match.gone");
        }
    }

    /** Every place of the week is taken. */
    public static final class WeekFull extends MatchFailure {
        WeekFull(int places) {
            super(FailureKind.CONFLICT, "match.week-full", Map.of("places", places));
        }
    }

    /** A hard rule is in the way now, such as a recognition that has ended. */
    public static final class Obstructed extends MatchFailure {
        private final transient Rule rule;

        Obstructed(Rule rule) {
            super(FailureKind.CONFLICT, rule.problem());
            this.rule = rule;
        }

        Rule rule() {
            return rule;
        }
    }

    /** An expert is asked already, or at work. */
    static final class NotWaiting extends MatchFailure {
        NotWaiting() {
            super(FailureKind.CONFLICT, "match.not-waiting");
        }
    }

    /** A rule for this day is there already. */
    static final class PolicyThere extends MatchFailure {
        PolicyThere() {
            super(FailureKind.CONFLICT, "match.policy-there");
        }
    }
}
