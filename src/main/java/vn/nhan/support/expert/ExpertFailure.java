package vn.nhan.support.expert;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this package refuses. */
public abstract sealed class ExpertFailure extends DomainFailure {

    private ExpertFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private ExpertFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for whoever is nobody's expert. */
    public static final class NotFound extends ExpertFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "expert.not-found");
        }
    }

    /** A person stands in the directory by their own word only. */
    static final class OwnWord extends ExpertFailure {
        OwnWord() {
            super(FailureKind.CONFLICT, "expert.own-word");
        }
    }

    /** No recognition holds today, so there is nothing to show. */
    static final class NotRecognised extends ExpertFailure {
        NotRecognised() {
            super(FailureKind.CONFLICT, "expert.not-recognised");
        }
    }

    /** The same decision of the same body. */
    static final class Twice extends ExpertFailure {
        Twice() {
            super(FailureKind.CONFLICT, "expert.twice");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("decisionNo", code()));
        }
    }

    static final class TaxCodeTaken extends ExpertFailure {
        TaxCodeTaken() {
            super(FailureKind.CONFLICT, "expert.tax-code-taken");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("taxCode", code()));
        }
    }

    static final class Revoked extends ExpertFailure {
        Revoked() {
            super(FailureKind.CONFLICT, "expert.revoked-already");
        }
    }

    /** Somebody looks after the record already. */
    static final class HasAccount extends ExpertFailure {
        HasAccount() {
            super(FailureKind.CONFLICT, "expert.has-account");
        }
    }

    static final class Ended extends ExpertFailure {
        Ended() {
            super(FailureKind.CONFLICT, "expert.ended");
        }
    }

    static final class TooMany extends ExpertFailure {
        TooMany() {
            super(FailureKind.CONFLICT, "expert.too-many");
        }
    }

    static final class TooManyPapers extends ExpertFailure {
        TooManyPapers(int most) {
            super(FailureKind.CONFLICT, "expert.too-many-papers", Map.of("most", most));
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("file", code(), args()));
        }
    }

    /** What was rated once stays rated. */
    static final class Rated extends ExpertFailure {
        Rated() {
            super(FailureKind.CONFLICT, "expert.rated");
        }
    }
}
