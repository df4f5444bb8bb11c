package vn.nhan.identity.consent;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why an answer was not recorded. */
abstract sealed class ConsentFailure extends DomainFailure {

    private ConsentFailure(FailureKind kind, String code) {
        super(kind, code, Map.of());
    }

    static final class UnknownPurpose extends ConsentFailure {
        UnknownPurpose() {
            super(FailureKind.NOT_FOUND, "consent.unknown-purpose");
        }
    }

    /** The words that were read are no longer the ones that are asked. */
    static final class TextChanged extends ConsentFailure {
        TextChanged() {
            super(FailureKind.CONFLICT, "consent.text-changed");
        }
    }
}
