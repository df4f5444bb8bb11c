package vn.nhan.marketplace.connector;

import java.util.Map;
import java.util.Optional;

/**
 * What a step left behind.
 *
 * @param remote as it must look now by the answer; empty where the step tells nothing of it
 * @param handles new ones
 */
public record Applied(Optional<Remote> remote, Map<String, String> handles) {

    public static Applied of(Remote remote) {
        return new Applied(Optional.of(remote), Map.of());
    }

    public static Applied handle(String name, String value) {
        return new Applied(Optional.empty(), Map.of(name, value));
    }
}
