package vn.nhan.identity.federation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nhan.platform.text.LocalizedText;

/**
 * An identity provider that the operator of the installation trusts.
 *
 * @param name stands in addresses and rows: small letters, digits and hyphens
 * @param strong whether its sign-ins count as made with a second factor
 * @param hosts on which its endpoints may lie, the issuer's own among them
 */
record Provider(
        String name,
        String issuer,
        Client client,
        LocalizedText label,
        boolean strong,
        List<String> scopes,
        Optional<String> citizenIdClaim,
        Set<Use> uses,
        Set<String> hosts) {

    /** Who we are to the provider. */
    record Client(String id, Optional<String> secret) {
        @Override
        public String toString() {
            return "Client[" + id + "]"; // the secret belongs in no log
        }
    }

    boolean serves(Use use) {
        return uses.contains(use);
    }

    /** OpenID Connect Discovery 1.0, 4. */
    URI discoveryAddress() {
        var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return URI.create(base + "/.well-known/openid-configuration");
    }

    /**
     * An address that the provider names for us to call or to send people to: https, on one of its hosts; plain http on
     * this very machine alone, which production refuses.
     */
    boolean mayHave(URI endpoint) {
        var host = endpoint.getHost();
        return host != null
                && endpoint.getUserInfo() == null
                && endpoint.getFragment() == null
                && hosts.contains(host)
                && (isHttps(endpoint) || isLocal(endpoint));
    }

    static boolean isHttps(URI address) {
        return "https".equals(address.getScheme());
    }

    static boolean isLocal(URI address) {
        return "http".equals(address.getScheme())
                && Set.of("localhost", "127.0.0.1").contains(address.getHost());
    }
}
