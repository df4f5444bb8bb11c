package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sent us in the name of a marketplace.
 *
 * @param callbackUrl the address as the marketplace knows it, which some of them sign
 * @param headers names in lower case
 */
public record Hook(
        String method, String callbackUrl, Map<String, List<String>> headers, Payload payload, Instant receivedAt) {

    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
}
