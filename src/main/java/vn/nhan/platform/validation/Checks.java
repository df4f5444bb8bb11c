package vn.nhan.platform.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;

/** Collects every reason to refuse an input, so that a person hears them all at once. */
public final class Checks {

    private final List<FieldError> errors = new ArrayList<>();

    Checks(List<FieldError> found) {
        errors.addAll(found);
    }

    /** For what declares no constraints. */
    public static Checks begin() {
        return new Checks(List.of());
    }

    /** Reads a value; what cannot be read is refused, unless its field is refused already. Null stays null. */
    public <T> @Nullable T read(String field, @Nullable String given, Function<String, T> reader) {
        if (given == null || given.isBlank() || refused(field)) {
            return null;
        }
        try {
            return reader.apply(given);
        } catch (DomainFailure unreadable) {
            errors.add(new FieldError(field, unreadable.code(), unreadable.args()));
            return null;
        }
    }

    public Checks refuseIf(boolean broken, String field, String code) {
        return refuseIf(broken, field, code, Map.of());
    }

    public Checks refuseIf(boolean broken, String field, String code, Map<String, Object> args) {
        if (broken && !refused(field)) {
            errors.add(new FieldError(field, code, args));
        }
        return this;
    }

    /** @throws Invalid with everything that was found */
    public void orThrow() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** For a value whose absence was refused before: what {@link #orThrow} let pass is there. */
    public static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a checked value is missing");
        }
        return value;
    }

    private boolean refused(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
