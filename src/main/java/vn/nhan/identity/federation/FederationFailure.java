package vn.nhan.identity.federation;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why somebody did not come back signed in, or proven. Each is told on a page, without a word of what the provider said. */
abstract sealed class FederationFailure extends DomainFailure {

    static final String CODES = "federation.";

    private FederationFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** The last part of the code, which may stand in an address. */
    String why() {
        return code().substring(CODES.length());
    }

    static final class UnknownProvider extends FederationFailure {
        UnknownProvider() {
            super(FailureKind.NOT_FOUND, "federation.unknown-provider");
        }
    }

    /** Down, slow, or not making sense. */
    static final class ProviderAway extends FederationFailure {
        ProviderAway() {
            super(FailureKind.UNAVAILABLE, "federation.provider-away");
        }
    }

    static final class Declined extends FederationFailure {
        Declined() {
            super(FailureKind.RULE_BROKEN, "federation.declined");
        }
    }

    /** Came back too late, twice, to another province, or without ever having left from here. */
    static final class FlowEnded extends FederationFailure {
        FlowEnded() {
            super(FailureKind.RULE_BROKEN, "federation.flow-ended");
        }
    }

    static final class NotTrusted extends FederationFailure {
        NotTrusted() {
            super(FailureKind.RULE_BROKEN, "federation.not-trusted");
        }
    }

    static final class NotLinked extends FederationFailure {
        NotLinked() {
            super(FailureKind.RULE_BROKEN, "federation.not-linked");
        }
    }

    /** The account is disabled, or has nothing to do in this province: nobody learns which. */
    static final class NotAdmitted extends FederationFailure {
        NotAdmitted() {
            super(FailureKind.FORBIDDEN, "federation.not-admitted");
        }
    }

    /** This identity opens another account, or this account is opened by another identity of the provider. */
    static final class LinkedElsewhere extends FederationFailure {
        LinkedElsewhere() {
            super(FailureKind.CONFLICT, "federation.linked-elsewhere");
        }
    }

    static final class OnlyWayIn extends FederationFailure {
        OnlyWayIn() {
            super(FailureKind.CONFLICT, "federation.only-way-in");
        }
    }

    static final class NoCitizenId extends FederationFailure {
        NoCitizenId() {
            super(FailureKind.RULE_BROKEN, "federation.no-citizen-id");
        }
    }

    static final class ProvenElsewhere extends FederationFailure {
        ProvenElsewhere() {
            super(FailureKind.CONFLICT, "federation.proven-elsewhere");
        }
    }
}
