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
