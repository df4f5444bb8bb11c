package vn.nhan.marketplace.connector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON as marketplaces write it: ids are text or numbers of any length, amounts text or numbers, much may be missing. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int MOST_DIGITS = 40;

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static ArrayNode array(Collection<String> texts) {
        var array = array();
        texts.forEach(array::add);
        return array;
    }

    /** Members in the order in which they were put. */
    public static String text(JsonNode document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Payload payload(JsonNode document) {
        return Payload.json(text(document));
    }

    /** Empty when it isn't a whole JSON object or array. Nobody may change what it gives. */
    public static Optional<JsonNode> read(Payload payload) {
        return payload.document(Json::read);
    }

    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A text, or the digits of a number; empty when it is missing, null or empty. */
    public static Optional<String> text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** A whole number, be it written {@code 185000}, {@code "185000"} or {@code 185000.00}. */
    public static OptionalLong whole(JsonNode node, String field) {
        return text(node, field).map(Json::whole).orElse(OptionalLong.empty());
    }

    private static OptionalLong whole(String digits) {
        try {
            return decimal(digits)
                    .map(number -> OptionalLong.of(
                            number.setScale(0, RoundingMode.HALF_UP).longValueExact()))
                    .orElse(OptionalLong.empty());
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * A number of a size that a shop can mean; empty for any other text. Some numbers are short to write and would take
     * hours to reckon with, such as {@code 1e400000000}.
     */
    public static Optional<BigDecimal> decimal(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(digits)).filter(number -> Math.abs((long) number.scale()) <= MOST_DIGITS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A moment written as seconds since 1970; empty when it is missing, or none that ever comes. */
    public static Optional<Instant> seconds(JsonNode node, String field) {
        var seconds = whole(node, field);
        return seconds.isPresent() && Math.abs(seconds.getAsLong()) <= Instant.MAX.getEpochSecond()
                ? Optional.of(Instant.ofEpochSecond(seconds.getAsLong()))
                : Optional.empty();
    }

    public static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
