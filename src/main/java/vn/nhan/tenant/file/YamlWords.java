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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** @param value what stands in the place of the mismatch */
    static String mismatch(JsonMappingException e, JsonNode value) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "is not known here; known are " + names(unknown.getKnownPropertyIds());
        }
        if (e instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return String.valueOf(refused.getCause().getMessage());
        }
        String shown = value.isValueNode() ? "“" + value.asText() + "” " : "";
        return e instanceof MismatchedInputException other
                ? shown + "is not " + kind(other.getTargetType())
                : shown + e.getOriginalMessage();
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

    private static String kind(@Nullable Class<?> type) {
        if (type == null || type.isRecord()) {
            return "a group of fields";
        }
        if (type.isEnum()) {
            return "one of " + choices(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == LocalDate.class) {
            return "a date such as 2025-07-01";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        return type == boolean.class ? "true or false" : "text (put digits in quotes)";
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
