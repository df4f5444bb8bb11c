package vn.nhan.tenant.file;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads YAML into records and forgives nothing: unknown and repeated fields, text where a number belongs, a missing
 * value. Jackson stops at the first mismatch; this reader notes it, strikes the field out and reads on.
 */
public final class StrictYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // An unquoted province code 02 is the number 2; taking it as text would lose the zero.
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private StrictYaml() {}

    /** The record as far as it could be read: check with {@code problems} before touching a field. */
    public static <T extends Record> Optional<T> read(byte[] yaml, Class<T> type, FileProblems problems) {
        try {
            if (YAML.readTree(yaml) instanceof ObjectNode tree) {
                return bind(tree, type, problems);
            }
            problems.add("", "not-fields");
        } catch (JsonProcessingException e) {
            addUnreadable(e, problems);
        } catch (IOException e) {
            problems.add("", "unreadable", Map.of("reason", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static <T extends Record> Optional<T> bind(ObjectNode tree, Class<T> type, FileProblems problems)
            throws JsonProcessingException {
        while (true) {
            try {
                T read = YAML.treeToValue(tree, type);
                Completeness.check(read, problems);
                return Optional.of(read);
            } catch (JsonMappingException e) {
                if (e.getPath().isEmpty()) {
                    throw e;
                }
                JsonNode struck = strike(tree, e.getPath());
                var said = YamlWords.mismatch(e, struck);
                problems.add(YamlWords.path(e.getPath()), said.reason(), said.args());
            }
        }
    }

    private static JsonNode strike(JsonNode tree, List<JsonMappingException.Reference> path) {
        JsonNode holder = tree;
        for (JsonMappingException.Reference step : path.subList(0, path.size() - 1)) {
            holder = step.getFieldName() == null ? holder.path(step.getIndex()) : holder.path(step.getFieldName());
        }
        JsonMappingException.Reference last = path.get(path.size() - 1);
        if (holder instanceof ArrayNode list) {
            // Nulled, not removed: the items behind it keep their numbers.
            return list.set(last.getIndex(), list.nullNode());
        }
        return ((ObjectNode) holder).remove(last.getFieldName());
    }

    private static void addUnreadable(JsonProcessingException e, FileProblems problems) {
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        if (reason.startsWith("Duplicate") && e.getProcessor() instanceof JsonParser parser) {
            problems.add(YamlWords.path(parser.getParsingContext().pathAsPointer()), "twice-field");
        } else {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            problems.add("", "not-yaml", Map.of("line", line, "reason", reason));
        }
    }
}
