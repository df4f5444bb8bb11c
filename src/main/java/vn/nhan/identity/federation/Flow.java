package vn.nhan.identity.federation;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the way to a provider and back, as their browser keeps it, sealed.
 *
 * @param provider its name
 * @param account who left to link or to prove; null for a sign-in
 * @param next where to go on afterwards, on this host
 */
record Flow(
        String provider,
        Purpose purpose,
        @Nullable UUID account,
        Words words,
        String redirectUri,
        String next,
        Instant until) {

    enum Purpose {
        SIGN_IN,
        LINK,
        PROVE
    }

    /**
     * What only this browser, or the provider, can say.
     *
     * @param state comes back in the answer
     * @param nonce comes back in the ID token
     * @param verifier of PKCE (RFC 7636)
     */
    record Words(String state, String nonce, String verifier) {

        static Words fresh() {
            return new Words(Secrets.next(), Secrets.next(), Secrets.next());
        }
    }

    /** Where the person goes: OpenID Connect Core 1.0, 3.1.2.1. */
    URI address(Discovery discovery, Provider to) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("response_type", "code");
        fields.put("client_id", to.client().id());
        fields.put("redirect_uri", redirectUri);
        fields.put("scope", String.join(" ", to.scopes()));
        fields.put("state", words.state());
        fields.put("nonce", words.nonce());
        fields.put("code_challenge", Secrets.challenge(words.verifier()));
        fields.put("code_challenge_method", "S256");
        if (purpose != Purpose.SIGN_IN) {
            fields.put(
                    "prompt", "login"); // phones and office computers are shared: whoever links or proves shows up anew
        }
        var endpoint = discovery.authorizationEndpoint();
        var separator = endpoint.getRawQuery() == null ? "?" : "&";
        return URI.create(endpoint + separator + Redemption.form(fields));
    }

    Redemption redemption(String code) {
        return new Redemption(code, redirectUri, words.verifier(), words.nonce());
    }

    @Override
    public String toString() {
        return "Flow"; // its words belong in no log
    }
}
