package vn.nhan.marketplace.tck;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

/** What a marketplace answers, as it will answer one day without having told anybody. */
final class Answers {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Answers() {}

    static final UnaryOperator<Reply> AS_THEY_ARE = reply -> reply;

    /** In every object something that nobody knows: an object, a null, a number, a word. */
    static Reply withStrangers(Reply reply) {
        return changed(reply, Answers::withStrangers);
    }

    /** One word for another, wherever it is all of a value. */
    static UnaryOperator<Reply> saying(String word, String instead) {
        return reply -> changed(reply, document -> saying(document, word, instead));
    }

    private static Reply changed(Reply reply, UnaryOperator<JsonNode> change) {
        if (!reply.payload().mime().contains("json")) {
            return reply;
        }
        try {
            var document = change.apply(MAPPER.readTree(reply.payload().bytes()));
            return new Reply(
                    reply.status(),
                    reply.headers(),
                    Payload.of(reply.payload().mime(), MAPPER.writeValueAsBytes(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withStrangers(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> withStrangers(member.getValue()));
            object.putObject("nhan_new").putNull("a").put("b", 12.5);
            object.putNull("nhan_nothing")
                    .put("nhan_number", 9_007_199_254_740_993L)
                    .put("nhan_word", "NEW");
        } else if (node instanceof ArrayNode array) {
            array.forEach(Answers::withStrangers);
        }
        return node;
    }

    private static JsonNode saying(JsonNode node, String word, String instead) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(saying(member.getValue(), word, instead)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, saying(array.get(i), word, instead));
            }
        }
        return node instanceof TextNode text && text.textValue().equals(word)
                ? JsonNodeFactory.instance.textNode(instead)
                : node;
    }
}
