package vn.nhan.platform.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;

/** Runs the declared constraints (Jakarta Validation) of a command and gives what they found as our field errors. */
@ApplicationScoped
public class Validation {

    private final Validator validator;

    Validation(Validator validator) {
        this.validator = validator;
    }

    /** @throws Invalid at once when there is no command at all, such as an empty body */
    public Checks of(@Nullable Object command) {
        if (command == null) {
            throw new Invalid("", "value.required");
        }
        return new Checks(
                validator.validate(command).stream().map(Validation::error).toList());
    }

    private static FieldError error(ConstraintViolation<Object> violation) {
        var field = violation.getPropertyPath().toString().replaceAll("\\[(\\d+)]", ".$1");
        return new FieldError(field, code(violation), args(violation));
    }

    /** Our own constraints name their sentence; the standard ones give theirs by their type. */
    private static String code(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate().replaceAll("[{}]", "");
        if (!template.startsWith("jakarta.") && !template.startsWith("org.")) {
            return template;
        }
        var type = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (type) {
            case "NotNull", "NotBlank", "NotEmpty" -> "value.required";
            case "Positive", "DecimalMin", "Min", "PositiveOrZero" -> "number.too-small";
            case "Max", "DecimalMax" -> "number.too-large";
            case "Size" -> "value.size";
            default -> "value.format";
        };
    }

    private static Map<String, Object> args(ConstraintViolation<?> violation) {
        var args = new TreeMap<String, Object>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (List.of("max", "min", "value", "integer", "fraction").contains(name)) {
                args.put(name, value);
            }
        });
        return args;
    }
}
