package vn.nhan.identity.federation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The identity providers of this installation, by short name; none by default. */
@ConfigMapping(prefix = "nhan.oidc")
interface ProviderSettings {

    @WithParentName
    Map<String, One> providers();

    /** One provider. */
    interface One {

        /** Where its discovery document lies; compared letter by letter with what it says of itself. */
        String issuer();

        String clientId();

        /** Without it we are a public client, held by PKCE alone (RFC 7636). */
        Optional<String> clientSecret();

        String labelVi();

        String labelEn();

        /** Whether it asks for a second factor itself, so that its sign-ins count as strong. */
        @WithDefault("false")
        boolean secondFactor();

        @WithDefault("openid")
        List<String> scopes();

        /** The claim of the ID token that holds the citizen id; needed for identity proofs. */
        Optional<String> citizenIdClaim();

        Set<Use> uses();

        /** Hosts beside the issuer's own on which its endpoints may lie. */
        Optional<Set<String>> moreHosts();
    }
}
