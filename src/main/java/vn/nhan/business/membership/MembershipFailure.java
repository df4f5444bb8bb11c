package vn.nhan.business.membership;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this room refuses. */
abstract sealed class MembershipFailure extends DomainFailure {

    private final String field;

    private MembershipFailure(FailureKind kind, String code, String field) {
        super(kind, code);
        this.field = field;
    }

    @Override
    public List<FieldError> fields() {
        return field.isEmpty() ? List.of() : List.of(new FieldError(field, code()));
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends MembershipFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "membership.not-found", "");
        }
    }

    /** On some day the household would be a member twice. */
    static final class AlreadyMember extends MembershipFailure {
        AlreadyMember() {
            super(FailureKind.CONFLICT, "membership.already-member", "joinedOn");
        }
    }

    static final class LeftAlready extends MembershipFailure {
        LeftAlready() {
            super(FailureKind.CONFLICT, "membership.left-already", "");
        }
    }

    static final class LeftTooEarly extends MembershipFailure {
        LeftTooEarly() {
            super(FailureKind.RULE_BROKEN, "membership.left-too-early", "leftOn");
        }
    }

    static final class NotCooperative extends MembershipFailure {
        NotCooperative() {
            super(FailureKind.RULE_BROKEN, "membership.not-a-cooperative", "");
        }
    }

    static final class NotHousehold extends MembershipFailure {
        NotHousehold() {
            super(FailureKind.RULE_BROKEN, "membership.not-a-household", "household");
        }
    }

    static final class UnknownHousehold extends MembershipFailure {
        UnknownHousehold() {
            super(FailureKind.RULE_BROKEN, "membership.unknown-household", "household");
        }
    }

    /** Rows that hang together have one number: provinces that merged keep their own. */
    static final class OtherProvince extends MembershipFailure {
        OtherProvince() {
            super(FailureKind.RULE_BROKEN, "membership.other-province", "household");
        }
    }
}
