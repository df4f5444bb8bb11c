package vn.nhan.marketplace.hand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a posting showed, as it is kept. */
final class ShownText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ShownText() {}

    static String written(Shown shown) {
        try {
            return JSON.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Shown read(String text) {
        try {
            return JSON.readValue(text, Shown.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a posting showed", e);
        }
    }
}
