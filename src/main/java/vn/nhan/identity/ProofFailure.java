package vn.nhan.identity;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** Why somebody who is signed in may not do what can't be undone. */
public abstract sealed class ProofFailure extends DomainFailure {

    private ProofFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** The password or a code must be shown once more first. */
    public static final class Needed extends ProofFailure {
        Needed(long minutes) {
            super(FailureKind.FORBIDDEN, "identity.proof-needed", Map.of("minutes", minutes));
        }
    }

    /** What was shown is wrong. */
    public static final class Wrong extends ProofFailure {
        Wrong() {
            super(FailureKind.RULE_BROKEN, "identity.proof-wrong", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("proof", code()));
        }
    }
}
