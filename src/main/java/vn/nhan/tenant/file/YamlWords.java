package vn.nhan.tenant.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.tenant.Colour;

/** Turns what Jackson complains of into what the author of a province file needs to know. */
final class YamlWords {

    private YamlWords() {}

    /** {@code succeeds[0].decree} */
    static String path(List<JsonMappingException.Reference> steps) {
        var path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            append(path, step.getFieldName(), step.getIndex());
        }
        return path.toString();
    }

    static String path(JsonPointer pointer) {
        var path = new StringBuilder();
        for (JsonPointer step = pointer; step != null && !step.matches(); step = step.tail()) {
            append(path, step.getMatchingIndex() < 0 ? step.getMatchingProperty() : null, step.getMatchingIndex());
        }
        return path.toString();
    }

    /** What is wrong with a value: see {@link FileProblem}. */
    record Said(String reason, Map<String, Object> args) {}

    /** @param value what stands in the place of the mismatch */
    static Said mismatch(JsonMappingException e, JsonNode value) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Said("unknown-field", Map.of("known", names(unknown.getKnownPropertyIds())));
        }
        String shown = value.isValueNode() ? "“" + value.asText() + "” " : "";
        if (e instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return isColour(refused)
                    ? new Said("not-colour", Map.of("shown", shown))
                    : new Said(
                            "refused",
                            Map.of("reason", String.valueOf(refused.getCause().getMessage())));
        }
        return e instanceof MismatchedInputException other
                ? kind(shown, other.getTargetType())
                : new Said("refused", Map.of("reason", shown + e.getOriginalMessage()));
    }

    private static boolean isColour(ValueInstantiationException refused) {
        return refused.getType() != null && refused.getType().hasRawClass(Colour.class);
    }

    private static void append(StringBuilder path, @Nullable String field, int index) {
        if (field == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(field);
        }
    }

    private static String names(Collection<Object> known) {
        return known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static Said kind(String shown, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return new Said("not-one-of", Map.of("shown", shown, "choices", choices(type)));
        }
        return new Said(kindOf(type), Map.of("shown", shown));
    }

    private static String kindOf(@Nullable Class<?> type) {
        if (type == null || type.isRecord()) {
            return "not-group";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "not-list";
        }
        if (type == LocalDate.class) {
            return "not-date";
        }
        if (type == Integer.class) {
            return "not-number";
        }
        return type == boolean.class ? "not-boolean" : "not-text";
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
