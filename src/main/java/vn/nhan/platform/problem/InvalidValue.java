package vn.nhan.platform.problem;

import java.util.Map;

/**
 * A value that cannot be read or lies outside its range. A value does not know which input it came from: the caller
 * says so with {@link #at(String)} and answers with {@link Invalid}.
 */
public final class InvalidValue extends DomainFailure {

    public InvalidValue(String code) {
        super(FailureKind.RULE_BROKEN, code);
    }

    /** @param args values for the placeholders of the sentence; never personal data */
    public InvalidValue(String code, Map<String, Object> args) {
        super(FailureKind.RULE_BROKEN, code, args);
    }

    /** The same reason, pinned to the input it came from. */
    public FieldError at(String field) {
        return new FieldError(field, code(), args());
    }
}
