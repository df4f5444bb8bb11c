package vn.nhan.place.unit;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;

/** Why a list of units is not taken. Nothing of it is imported then. */
abstract sealed class UnitListFailure extends DomainFailure {

    private UnitListFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** The whole file: its encoding, its header, its size. */
    static final class Unreadable extends UnitListFailure {
        Unreadable(String code, Map<String, Object> args) {
            super(FailureKind.RULE_BROKEN, code, args);
        }

        Unreadable(String code) {
            this(code, Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("list", code(), args()));
        }
    }

    /** Some of its lines, each named with its number and reason; after the first hundred only their count. */
    static final class WrongRows extends UnitListFailure {
        private final transient List<FieldError> reasons;

        WrongRows(List<FieldError> reasons, int count) {
            super(FailureKind.RULE_BROKEN, "unit-list.wrong-rows", Map.of("count", count));
            this.reasons = List.copyOf(reasons);
        }

        /** For a form, in which all reasons stand beside the one file. */
        Invalid besideTheFile() {
            return new Invalid(reasons.stream()
                    .map(reason -> new FieldError("list", reason.code(), reason.args()))
                    .toList());
        }

        @Override
        public List<FieldError> fields() {
            return reasons;
        }
    }

    /** Somebody else imported a list meanwhile, so what was compared is no longer so. */
    static final class ChangedMeanwhile extends UnitListFailure {
        ChangedMeanwhile() {
            super(FailureKind.CONFLICT, "unit-list.changed-meanwhile", Map.of());
        }
    }

    static final class NotFound extends UnitListFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "unit-list.not-found", Map.of());
        }
    }
}
