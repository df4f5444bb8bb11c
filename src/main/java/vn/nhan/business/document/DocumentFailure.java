package vn.nhan.business.document;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this room refuses. */
abstract sealed class DocumentFailure extends DomainFailure {

    private DocumentFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends DocumentFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "document.not-found", Map.of());
        }
    }

    static final class TooMany extends DocumentFailure {
        TooMany(int most) {
            super(FailureKind.CONFLICT, "document.too-many", Map.of("most", most));
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("file", code(), args()));
        }
    }
}
