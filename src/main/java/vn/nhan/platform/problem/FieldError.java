package vn.nhan.platform.problem;

import java.util.Map;

/**
 * One reason why one input was refused.
 *
 * @param field the input, as the JSON body names it, nested names joined by dots ({@code boundary.0.latitude})
 * @param code key of the sentence in {@code problems/{vi,en}.properties}
 * @param args values for the placeholders {@code {name}} of that sentence
 */
public record FieldError(String field, String code, Map<String, Object> args) {

    public FieldError {
        args = Map.copyOf(args);
    }

    public FieldError(String field, String code) {
        this(field, code, Map.of());
    }

    /** RFC 6901 pointer to the input in the JSON body; empty for the body as a whole. */
    public String pointer() {
        return field.isEmpty() ? "" : "/" + field.replace('.', '/');
    }
}
