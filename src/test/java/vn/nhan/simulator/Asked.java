package vn.nhan.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A request as it came.
 *
 * @param rawQuery as it stood in the address, empty without one
 * @param query decoded; of a name that came twice the last value
 * @param headers names in lower case
 */
public record Asked(
        String method,
        String path,
        String rawQuery,
        SortedMap<String, String> query,
        Map<String, List<String>> headers,
        byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when it isn't JSON */
    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    public boolean isWrite() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path + (rawQuery.isEmpty() ? "" : "?" + rawQuery);
    }
}
