package vn.nhan.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * What a use case refuses to do. Each room seals its own subclasses; one mapper turns them all into
 * {@code application/problem+json} (RFC 9457) or an HTML page. Carries no stack trace: it is an answer, not an accident.
 */
public abstract class DomainFailure extends RuntimeException {

    private final transient FailureKind kind;
    private final transient Map<String, Object> args;

    /**
     * @param code stable name of the failure, also the key of its sentence in {@code problems/{vi,en}.properties}
     * @param args values for the placeholders of that sentence; never personal data
     */
    protected DomainFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(code, null, false, false);
        this.kind = kind;
        this.args = Map.copyOf(args);
    }

    protected DomainFailure(FailureKind kind, String code) {
        this(kind, code, Map.of());
    }

    public FailureKind kind() {
        return kind;
    }

    public String code() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> args() {
        return args;
    }

    /** The inputs at fault; empty when the failure concerns the whole request. */
    public List<FieldError> fields() {
        return List.of();
    }

    /** What two people have saved differently; empty for all but {@link EditConflict}. */
    public List<Difference> differences() {
        return List.of();
    }
}
