package vn.nhan.identity.federation;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0, RFC 8414), as far as we need it.
 *
 * @param announcesIssuer whether its answers carry {@code iss} (RFC 9207)
 * @param tokenAuthMethods how it lets clients show their secret; empty when it doesn't say
 */
record Discovery(
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        boolean announcesIssuer,
        List<String> tokenAuthMethods) {

    /** @throws Unusable when the document is of another issuer or sends us anywhere but to the provider's hosts */
    static Discovery read(JsonNode document, Provider provider) {
        if (!provider.issuer().equals(document.path("issuer").textValue())) {
            throw new Unusable("discovery document of another issuer");
        }
        return new Discovery(
                endpoint(document, "authorization_endpoint", provider),
                endpoint(document, "token_endpoint", provider),
                endpoint(document, "jwks_uri", provider),
                document.path("authorization_response_iss_parameter_supported").asBoolean(false),
                texts(document.path("token_endpoint_auth_methods_supported")));
    }

    /** Without a word from the provider it is the header (OpenID Connect Discovery 1.0, 3). */
    boolean wantsSecretInBody() {
        return tokenAuthMethods.contains("client_secret_post") && !tokenAuthMethods.contains("client_secret_basic");
    }

    private static URI endpoint(JsonNode document, String name, Provider provider) {
        try {
            var address = URI.create(document.path(name).asText(""));
            if (provider.mayHave(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // refused below, together with what is no address of the provider
        }
        throw new Unusable(name + " is missing or not on a host of the provider");
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText("")));
        return List.copyOf(texts);
    }
}
