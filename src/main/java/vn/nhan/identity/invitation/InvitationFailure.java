package vn.nhan.identity.invitation;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What is refused about invitations. */
abstract sealed class InvitationFailure extends DomainFailure {

    private InvitationFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Unknown, expired, used, taken back, another province's, another person's: whoever guesses learns nothing. */
    static final class Unusable extends InvitationFailure {
        Unusable() {
            super(FailureKind.RULE_BROKEN, "invitation.unusable");
        }
    }

    static final class NotFound extends InvitationFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "invitation.not-found");
        }
    }

    static final class AlreadyUsed extends InvitationFailure {
        AlreadyUsed() {
            super(FailureKind.CONFLICT, "invitation.already-used");
        }
    }

    static final class RoleNotFound extends InvitationFailure {
        RoleNotFound() {
            super(FailureKind.NOT_FOUND, "role.not-found");
        }
    }

    static final class OwnAdministrator extends InvitationFailure {
        OwnAdministrator() {
            super(FailureKind.CONFLICT, "role.own-administrator");
        }
    }
}
