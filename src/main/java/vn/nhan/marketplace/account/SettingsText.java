package vn.nhan.marketplace.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Names with their values, as JSON. A failure tells nothing of them. */
final class SettingsText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingsText() {}

    static Map<String, String> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings of an account can't be read");
        }
    }

    static String written(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings of an account can't be written");
        }
    }
}
