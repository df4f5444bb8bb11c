package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {

    private final Provider provider = Samples.provider("https://id.example/realm");

    @Test
    void documentOfTheProviderIsRead() {
        var discovery = Discovery.read(document(), provider);

        assertThat(discovery.tokenEndpoint()).hasToString("https://id.example/realm/token");
        assertThat(discovery.announcesIssuer()).isFalse();
        assertThat(discovery.wantsSecretInBody()).isFalse();
    }

    @Test
    void documentLiesBelowTheIssuer() {
        assertThat(provider.discoveryAddress())
                .hasToString("https://id.example/realm/.well-known/openid-configuration");
        assertThat(Samples.provider("https://id.example/").discoveryAddress())
                .hasToString("https://id.example/.well-known/openid-configuration");
    }

    @Test
    void documentOfAnotherIssuerIsRefused() {
        assertThatThrownBy(() -> Discovery.read(document().put("issuer", "https://id.example/realm/"), provider))
                .isInstanceOf(Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example/token",
                "https://evil.example/token",
                "https://id.example.evil.example/token",
                "https://id.example@evil.example/token",
                "https://169.254.169.254/latest",
                "file:///etc/passwd",
                "//id.example/token",
                "/token",
                "https://id.example/ token",
                ""
            })
    void endpointAnywhereElseIsRefused(String address) {
        for (var name : new String[] {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
            assertThatThrownBy(() -> Discovery.read(document().put(name, address), provider))
                    .isInstanceOf(Unusable.class);
        }
    }

    @Test
    void plainHttpIsForThisMachineOnly() {
        var local = Samples.provider("http://localhost:9999");
        assertThat(local.mayHave(java.net.URI.create("http://localhost:9999/token")))
                .isTrue();
        assertThat(Samples.provider("http://id.example").mayHave(java.net.URI.create("http://id.example/token")))
                .isFalse();
    }

    @Test
    void secretGoesIntoTheBodyOnlyWhereTheHeaderIsNotTaken() {
        var document = document();
        document.putArray("token_endpoint_auth_methods_supported").add("client_secret_post");
        assertThat(Discovery.read(document, provider).wantsSecretInBody()).isTrue();
        document.withArray("token_endpoint_auth_methods_supported").add("client_secret_basic");
        assertThat(Discovery.read(document, provider).wantsSecretInBody()).isFalse();
    }

    private static ObjectNode document() {
        return new ObjectMapper()
                .createObjectNode()
                .put("issuer", "https://id.example/realm")
                .put("authorization_endpoint", "https://id.example/realm/authorize")
                .put("token_endpoint", "https://id.example/realm/token")
                .put("jwks_uri", "https://id.example/realm/keys");
    }
}
