package vn.nhan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Two identity providers that the platform knows of; a test that needs them starts them at their port. */
final class IdentityProviders {

    private IdentityProviders() {}

    static Map<String, String> settings() {
        var base = "http://localhost:" + freePort();
        var settings = new HashMap<>(provider("vneid", base, "officer-sign-in,identity-proof"));
        settings.put("nhan.oidc.vneid.second-factor", "true");
        settings.put("nhan.oidc.vneid.citizen-id-claim", "citizen_id");
        settings.putAll(provider("so", base, "officer-sign-in"));
        return settings;
    }

    private static Map<String, String> provider(String name, String base, String uses) {
        var at = "nhan.oidc." + name;
        return Map.of(
                at + ".issuer", base + "/" + name,
                at + ".client-id", "nhan",
                at + ".label-vi", "định danh mẫu " + name,
                at + ".label-en", "sample identity " + name,
                at + ".uses", uses);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
