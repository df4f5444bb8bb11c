package vn.nhan.identity.federation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nhan.platform.text.LocalizedText;

/** A made-up provider, and somebody on the way to it. */
final class Samples {

    static final String REDIRECT = "http://hung-yen.localhost/sign-in/with/vneid/callback";

    private Samples() {}

    static Provider provider(String issuer) {
        return provider(issuer, Optional.empty());
    }

    static Provider provider(String issuer, Optional<String> secret) {
        return new Provider(
                "vneid",
                issuer,
                new Provider.Client("nhan", secret),
                new LocalizedText("Định danh mẫu", "Sample identity"),
                true,
                List.of("openid", "profile"),
                Optional.of("citizen_id"),
                Set.of(Use.values()),
                Set.of(java.net.URI.create(issuer).getHost()));
    }

    static Flow flow(Flow.Purpose purpose) {
        return new Flow(
                "vneid", purpose, null, Flow.Words.fresh(), REDIRECT, "/", Instant.parse("2026-11-21T03:10:00Z"));
    }
}
