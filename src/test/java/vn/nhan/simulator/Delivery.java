package vn.nhan.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A webhook as a marketplace would send it now. */
public record Delivery(Map<String, String> headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
