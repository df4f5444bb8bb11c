package vn.nhan.identity.proof;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** Why a number was not recorded. */
abstract sealed class ProofFailures extends DomainFailure {

    private ProofFailures(String code) {
        super(FailureKind.CONFLICT, code, Map.of());
    }

    @Override
    public List<FieldError> fields() {
        return List.of(new FieldError("citizenId", code()));
    }

    /** The number is another account's: one of the two is wrong. */
    static final class NumberTaken extends ProofFailures {
        NumberTaken() {
            super("identity.citizen-id-taken");
        }
    }
}
