package vn.nhan.business.letter;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
abstract sealed class LetterFailure extends DomainFailure {

    private LetterFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    static final class NotFound extends LetterFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "letter.not-found", Map.of());
        }
    }

    /** Nobody fits, or everybody who does has a letter that is still good. */
    static final class Nobody extends LetterFailure {
        Nobody() {
            super(FailureKind.RULE_BROKEN, "letter.nobody", Map.of());
        }
    }

    /** Others than those that the officer has seen would get a letter. */
    static final class CountChanged extends LetterFailure {
        CountChanged(int now) {
            super(FailureKind.CONFLICT, "letter.count-changed", Map.of("count", now));
        }
    }

    /** It has ended already, or was taken back. */
    static final class Over extends LetterFailure {
        Over() {
            super(FailureKind.CONFLICT, "letter.over", Map.of());
        }
    }

    static final class NotReady extends LetterFailure {
        NotReady() {
            super(FailureKind.CONFLICT, "letter.not-ready", Map.of());
        }
    }
}
