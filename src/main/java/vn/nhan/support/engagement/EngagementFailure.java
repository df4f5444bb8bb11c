package vn.nhan.support.engagement;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What engagements refuse. */
abstract sealed class EngagementFailure extends DomainFailure {

    private EngagementFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private EngagementFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends EngagementFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "engagement.not-found");
        }
    }

    /** A move that its state doesn't have. */
    static final class NotAllowed extends EngagementFailure {
        NotAllowed() {
            super(FailureKind.CONFLICT, "engagement.not-allowed");
        }
    }

    /** Other terms stand now than those that were to be signed. */
    static final class TermsChanged extends EngagementFailure {
        TermsChanged() {
            super(FailureKind.CONFLICT, "engagement.terms-changed");
        }
    }

    /** Its side has signed this version. */
    static final class SignedAlready extends EngagementFailure {
        SignedAlready() {
            super(FailureKind.CONFLICT, "engagement.signed-already");
        }
    }

    /** One person can't sign for both sides. */
    static final class OwnSignature extends EngagementFailure {
        OwnSignature() {
            super(FailureKind.CONFLICT, "engagement.own-signature");
        }
    }

    /** What is kept is not what was hashed. */
    static final class NotIntact extends EngagementFailure {
        NotIntact() {
            super(FailureKind.CONFLICT, "engagement.not-intact");
        }
    }

    /** Nothing shows that there was any work. */
    static final class NoEvidence extends EngagementFailure {
        NoEvidence() {
            super(FailureKind.RULE_BROKEN, "engagement.no-evidence");
        }
    }

    /** An officer accepts only together with a firm that can't by itself. */
    static final class NotAssisted extends EngagementFailure {
        NotAssisted() {
            super(FailureKind.CONFLICT, "engagement.not-assisted");
        }
    }

    /** It was held, or missed, already. */
    static final class SessionOver extends EngagementFailure {
        SessionOver() {
            super(FailureKind.CONFLICT, "engagement.session-over");
        }
    }

    /** As many as the terms name are planned. */
    static final class TooMany extends EngagementFailure {
        TooMany(int most) {
            super(FailureKind.CONFLICT, "engagement.too-many", Map.of("most", most));
        }
    }

    /** More than what was agreed. */
    static final class PaidTooMuch extends EngagementFailure {
        PaidTooMuch(long left) {
            super(FailureKind.CONFLICT, "engagement.paid-too-much", Map.of("left", left));
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("amount", code(), args()));
        }
    }

    /** It isn't written yet: before both have signed, or anything was accepted. */
    static final class NoPaper extends EngagementFailure {
        NoPaper() {
            super(FailureKind.CONFLICT, "engagement.no-paper");
        }
    }

    /** Nothing is asked at the moment. */
    static final class NothingAsked extends EngagementFailure {
        NothingAsked() {
            super(FailureKind.CONFLICT, "engagement.nothing-asked");
        }
    }
}
