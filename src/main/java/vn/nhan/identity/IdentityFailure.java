package vn.nhan.identity;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What the front door refuses. It never says whether an account exists. */
abstract sealed class IdentityFailure extends DomainFailure {

    private IdentityFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    static final class WrongCredentials extends IdentityFailure {
        WrongCredentials() {
            super(FailureKind.UNAUTHENTICATED, "identity.wrong-credentials", Map.of());
        }
    }

    static final class SignInEnded extends IdentityFailure {
        SignInEnded() {
            super(FailureKind.UNAUTHENTICATED, "identity.sign-in-ended", Map.of());
        }
    }

    /** The password was right, so this tells its owner nothing new. */
    static final class NoRoleHere extends IdentityFailure {
        NoRoleHere() {
            super(FailureKind.FORBIDDEN, "identity.no-role-here", Map.of());
        }
    }

    /** Members belong to a province; the installation itself has none. */
    static final class NoMembersHere extends IdentityFailure {
        NoMembersHere() {
            super(FailureKind.RULE_BROKEN, "identity.no-members-here", Map.of());
        }
    }

    static final class WrongCode extends IdentityFailure {
        WrongCode() {
            super(FailureKind.RULE_BROKEN, "identity.wrong-code", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("code", code()));
        }
    }

    static final class WrongPassword extends IdentityFailure {
        private final transient String field;

        WrongPassword(String field) {
            super(FailureKind.RULE_BROKEN, "identity.wrong-password", Map.of());
            this.field = field;
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError(field, code()));
        }
    }

    static final class SecondFactorStands extends IdentityFailure {
        SecondFactorStands() {
            super(FailureKind.CONFLICT, "identity.second-factor-stands", Map.of());
        }
    }

    static final class SecondFactorNeeded extends IdentityFailure {
        SecondFactorNeeded() {
            super(FailureKind.CONFLICT, "identity.second-factor-needed", Map.of());
        }
    }

    static final class NoSuchSignIn extends IdentityFailure {
        NoSuchSignIn() {
            super(FailureKind.NOT_FOUND, "identity.no-such-sign-in", Map.of());
        }
    }

    static final class TooManyAttempts extends IdentityFailure {
        TooManyAttempts(long minutes) {
            super(FailureKind.TOO_MANY, "identity.too-many-attempts", Map.of("minutes", minutes));
        }
    }

    static final class Busy extends IdentityFailure {
        Busy() {
            super(FailureKind.UNAVAILABLE, "identity.busy", Map.of());
        }
    }

    /** There is an account under this name, and the password is not its own. Told to holders of a good invitation only. */
    static final class OtherPassword extends IdentityFailure {
        OtherPassword() {
            super(FailureKind.RULE_BROKEN, "identity.other-password", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("password", code()));
        }
    }

    static final class NameTaken extends IdentityFailure {
        NameTaken() {
            super(FailureKind.CONFLICT, "identity.name-taken", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("signInName", code()));
        }
    }
}
