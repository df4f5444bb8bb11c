package vn.nhan.support.programme;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What programmes refuse. */
public abstract sealed class ProgrammeFailure extends DomainFailure {

    private ProgrammeFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    private ProgrammeFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to another province. */
    public static final class NotFound extends ProgrammeFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "programme.not-found");
        }
    }

    /** More than a firm may have in the year or by one contract, or than the programme has. */
    public static final class CapExceeded extends ProgrammeFailure {
        private CapExceeded(String code, long left) {
            super(FailureKind.CONFLICT, code, Map.of("left", new Dong(left).display()));
        }

        static CapExceeded ofYear(long left) {
            return new CapExceeded("programme.cap-year", left);
        }

        static CapExceeded ofContract(long cap) {
            return new CapExceeded("programme.cap-contract", cap);
        }

        static CapExceeded ofBudget(long left) {
            return new CapExceeded("programme.cap-budget", left);
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("amount", code(), args()));
        }
    }

    /** The engagement has spoken for money of this form and year already. */
    public static final class CommittedAlready extends ProgrammeFailure {
        CommittedAlready() {
            super(FailureKind.CONFLICT, "programme.committed-already");
        }
    }

    /** No final text sets the level. */
    public static final class NotConfirmed extends ProgrammeFailure {
        NotConfirmed() {
            super(FailureKind.CONFLICT, "programme.not-confirmed");
        }
    }

    /** Another programme is that of the province's file already. */
    static final class FileCodeTaken extends ProgrammeFailure {
        FileCodeTaken() {
            super(FailureKind.CONFLICT, "programme.file-code-taken");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("fileCode", code()));
        }
    }

    /** Less than what is spoken for. */
    static final class BudgetBelowCommitted extends ProgrammeFailure {
        BudgetBelowCommitted(long committed) {
            super(
                    FailureKind.CONFLICT,
                    "programme.budget-below-committed",
                    Map.of("committed", new Dong(committed).display()));
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("budget", code(), args()));
        }
    }

    /** Another level says something else for the same firms and days. */
    static final class LevelsOverlap extends ProgrammeFailure {
        LevelsOverlap(String from, String to) {
            super(FailureKind.CONFLICT, "programme.levels-overlap", Map.of("from", from, "to", to));
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("validFrom", code(), args()));
        }
    }

    /** Money was committed by it: it can be ended, not deleted. */
    static final class LevelInUse extends ProgrammeFailure {
        LevelInUse() {
            super(FailureKind.CONFLICT, "programme.level-in-use");
        }
    }

    /** Not from the state in which it is. */
    static final class NotAllowed extends ProgrammeFailure {
        NotAllowed() {
            super(FailureKind.CONFLICT, "programme.not-allowed");
        }
    }

    /** Who may ask was public already: what was asked by the old rules must stay right. */
    static final class RulesFixed extends ProgrammeFailure {
        RulesFixed() {
            super(FailureKind.CONFLICT, "programme.rules-fixed");
        }
    }

    /** A level that can have been asked for already. */
    static final class LevelInForce extends ProgrammeFailure {
        LevelInForce() {
            super(FailureKind.CONFLICT, "programme.level-in-force");
        }
    }

    static final class NumberTaken extends ProgrammeFailure {
        NumberTaken() {
            super(FailureKind.CONFLICT, "programme.number-taken");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("number", code()));
        }
    }

    /** A task is done once something shows it. */
    static final class EvidenceMissing extends ProgrammeFailure {
        EvidenceMissing() {
            super(FailureKind.RULE_BROKEN, "programme.evidence-missing");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("link", code()));
        }
    }
}
