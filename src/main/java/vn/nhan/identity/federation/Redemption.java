package vn.nhan.identity.federation;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A code, about to be redeemed for an ID token (OpenID Connect Core 1.0, 3.1.3).
 *
 * @param redirectUri the same as when the person was sent away
 * @param verifier of PKCE, whose hash the provider has
 */
record Redemption(String code, String redirectUri, String verifier, String nonce) {

    /** What came back for it. */
    record Tokens(String idToken, @Nullable String accessToken) {}

    /** The code was not for us, not for this verifier, or was used before. */
    static final class Refused extends RuntimeException {
        Refused() {
            super("code refused", null, false, false);
        }
    }

    HttpRequest.Builder request(Discovery discovery, Provider.Client client) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", redirectUri);
        fields.put("code_verifier", verifier);
        var request = HttpRequest.newBuilder(discovery.tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded");
        var secret = client.secret();
        if (secret.isPresent() && !discovery.wantsSecretInBody()) {
            request.header("Authorization", "Basic " + basic(client.id(), secret.get()));
        } else {
            fields.put("client_id", client.id());
            secret.ifPresent(value -> fields.put("client_secret", value));
        }
        return request.POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    static Tokens tokens(ProviderLine.Answer answer) {
        if (answer.status() == 400
                && "invalid_grant".equals(answer.body().path("error").asText())) {
            throw new Refused();
        }
        var body = answer.good();
        var idToken = body.path("id_token").textValue();
        if (idToken == null
                || !"bearer".equalsIgnoreCase(body.path("token_type").asText())) {
            throw new Unusable("token answer without an ID token or of another type");
        }
        return new Tokens(idToken, text(body, "access_token"));
    }

    private static @Nullable String text(JsonNode body, String name) {
        return body.path(name).textValue();
    }

    /** Both halves are form-encoded first (RFC 6749, 2.3.1). */
    private static String basic(String id, String secret) {
        var both = encoded(id) + ":" + encoded(secret);
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Redemption"; // code and verifier belong in no log
    }
}
