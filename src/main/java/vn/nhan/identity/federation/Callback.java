package vn.nhan.identity.federation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody brings back from a provider (OpenID Connect Core 1.0, 3.1.2.5; RFC 9207). All of it may be made up.
 *
 * @param error of the provider, instead of a code
 */
record Callback(
        @Nullable String code,
        @Nullable String state,
        @Nullable String issuer,
        @Nullable String error) {

    private static final int MAX_CODE = 2048;

    /** Whether it answers what this browser left with. */
    boolean answers(Flow flow) {
        return Secrets.same(flow.words().state(), state);
    }

    /**
     * The code, from the very provider the person was sent to (mix-up: RFC 9700, 4.4).
     *
     * @throws FederationFailure when there is none
     */
    String codeFrom(Provider provider, Discovery discovery) {
        if (issuer == null ? discovery.announcesIssuer() : !issuer.equals(provider.issuer())) {
            throw new FederationFailure.NotTrusted();
        }
        if (error != null) {
            throw switch (error) {
                case "server_error", "temporarily_unavailable" -> new FederationFailure.ProviderAway();
                default -> new FederationFailure.Declined();
            };
        }
        if (code == null || code.isEmpty() || code.length() > MAX_CODE) {
            throw new FederationFailure.FlowEnded();
        }
        return code;
    }

    @Override
    public String toString() {
        return "Callback"; // the code belongs in no log
    }
}
