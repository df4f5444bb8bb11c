package vn.nhan.marketplace.connector;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer, whole.
 *
 * @param headers names in lower case
 */
public record Reply(int status, Map<String, List<String>> headers, Payload payload) {

    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
}
