package vn.nhan.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An answer to be sent. */
public record Answered(int status, Map<String, String> headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param document anything that Jackson writes */
    public static Answered json(int status, Object document) {
        try {
            return new Answered(status, Map.of("Content-Type", "application/json"), JSON.writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Answered text(int status, String mime, String text) {
        return new Answered(status, Map.of("Content-Type", mime), text.getBytes(StandardCharsets.UTF_8));
    }

    public Answered with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Answered(status, all, body);
    }
}
