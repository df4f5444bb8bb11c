package vn.nhan.platform.problem;

import java.util.List;
import java.util.Map;

/** Inputs that cannot be accepted; each is named with its reason. */
public final class Invalid extends DomainFailure {

    private final transient List<FieldError> fields;

    public Invalid(List<FieldError> fields) {
        super(FailureKind.RULE_BROKEN, "invalid");
        this.fields = List.copyOf(fields);
    }

    public Invalid(String field, String code) {
        this(List.of(new FieldError(field, code)));
    }

    public Invalid(String field, String code, Map<String, Object> args) {
        this(List.of(new FieldError(field, code, args)));
    }

    @Override
    public List<FieldError> fields() {
        return fields;
    }
}
