package vn.nhan.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** What goods say of themselves, by the code of the attribute; as it is kept. */
final class Attributes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private Attributes() {}

    static Map<String, String> read(String kept) {
        try {
            return JSON.readValue(kept, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("attributes", e);
        }
    }

    static String write(Map<String, String> attributes) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(attributes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("attributes", e);
        }
    }
}
