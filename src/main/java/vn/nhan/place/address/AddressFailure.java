package vn.nhan.place.address;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What is refused of addresses. */
abstract sealed class AddressFailure extends DomainFailure {

    private AddressFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to another province. */
    static final class NotFound extends AddressFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "address-review.not-found");
        }
    }

    static final class Decided extends AddressFailure {
        Decided() {
            super(FailureKind.CONFLICT, "address-review.decided");
        }
    }

    static final class NotDecided extends AddressFailure {
        NotDecided() {
            super(FailureKind.CONFLICT, "address-review.not-decided");
        }
    }

    static final class NoCandidate extends AddressFailure {
        NoCandidate() {
            super(FailureKind.RULE_BROKEN, "address-review.no-candidate");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("communeCode", code()));
        }
    }

    static final class MigrationUnderWay extends AddressFailure {
        MigrationUnderWay() {
            super(FailureKind.CONFLICT, "address-migration.under-way");
        }
    }
}
