package vn.nhan.identity.delegation;

import java.util.List;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What acting for others is refused for. */
public abstract sealed class DelegationFailure extends DomainFailure {

    private DelegationFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what concerns somebody else's business. */
    public static final class NotFound extends DelegationFailure {
        public NotFound() {
            super(FailureKind.NOT_FOUND, "delegation.not-found");
        }
    }

    /** Wrong, expired, used, tried too often, or for something else: the answer never says which. */
    public static final class CodeRefused extends DelegationFailure {
        public CodeRefused() {
            super(FailureKind.RULE_BROKEN, "delegation.code-refused");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("code", code()));
        }
    }

    /** A household that was written down without proof: only its draft can be worked on. */
    public static final class Unproven extends DelegationFailure {
        public Unproven() {
            super(FailureKind.CONFLICT, "delegation.unproven");
        }
    }

    /** Who has an account gives their word by a code, not by paper that others bring. */
    public static final class CodeNeeded extends DelegationFailure {
        public CodeNeeded() {
            super(FailureKind.CONFLICT, "delegation.code-needed");
        }
    }

    /** It speaks for itself already: there is nothing to hand over. */
    public static final class HasAccount extends DelegationFailure {
        public HasAccount() {
            super(FailureKind.CONFLICT, "delegation.has-account");
        }
    }

    /** A helper of one commune, a business of another. */
    public static final class OtherCommune extends DelegationFailure {
        public OtherCommune() {
            super(FailureKind.CONFLICT, "delegation.other-commune");
        }
    }
}
