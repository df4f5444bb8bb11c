package vn.nhan.business.bank;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this room refuses. */
abstract sealed class BankFailure extends DomainFailure {

    private BankFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends BankFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "bank.not-found");
        }
    }

    /** Somebody has confirmed, refused or ended it meanwhile. */
    static final class Decided extends BankFailure {
        Decided() {
            super(FailureKind.CONFLICT, "bank.decided");
        }
    }

    static final class SameAccount extends BankFailure {
        SameAccount() {
            super(FailureKind.CONFLICT, "bank.same-account");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("number", code()));
        }
    }

    static final class NoneConfirmed extends BankFailure {
        NoneConfirmed() {
            super(FailureKind.CONFLICT, "bank.none-confirmed");
        }
    }
}
