package vn.nhan.identity.federation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/** Reads the settings of providers and names everything that is wrong with them. */
final class ProviderReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    private ProviderReader() {}

    static Provider read(String name, ProviderSettings.One settings) {
        var hosts = new HashSet<>(settings.moreHosts().orElse(Set.of()));
        hosts.add(String.valueOf(URI.create(settings.issuer()).getHost()));
        return new Provider(
                name,
                settings.issuer(),
                new Provider.Client(settings.clientId(), settings.clientSecret()),
                new LocalizedText(settings.labelVi(), settings.labelEn()),
                settings.secondFactor(),
                scopes(settings),
                settings.citizenIdClaim(),
                Set.copyOf(settings.uses()),
                Set.copyOf(hosts));
    }

    /** Each problem begins with the name of its setting. */
    static List<String> problems(String name, ProviderSettings.One settings) {
        var problems = new ArrayList<String>();
        var at = "nhan.oidc." + name;
        if (!NAME.matcher(name).matches()) {
            problems.add(at + ": a name is small letters, digits and hyphens, at most 30");
        }
        var issuer = address(settings.issuer());
        if (issuer == null || !(Provider.isHttps(issuer) || Provider.isLocal(issuer))) {
            problems.add(at + ".issuer: an https address without query and fragment");
        }
        if (settings.uses().contains(Use.IDENTITY_PROOF)
                && settings.citizenIdClaim().isEmpty()) {
            problems.add(at + ".citizen-id-claim: needed for identity-proof");
        }
        return problems;
    }

    /** What is good enough for a laptop and nowhere else. */
    static Optional<String> productionProblem(String name, ProviderSettings.One settings) {
        var issuer = address(settings.issuer());
        return issuer != null && Provider.isHttps(issuer)
                ? Optional.empty()
                : Optional.of("nhan.oidc." + name + ".issuer: must begin with https://");
    }

    private static @Nullable URI address(String issuer) {
        try {
            var address = new URI(issuer);
            return address.getHost() == null || address.getQuery() != null || address.getFragment() != null
                    ? null
                    : address;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static List<String> scopes(ProviderSettings.One settings) {
        if (settings.scopes().contains("openid")) {
            return List.copyOf(settings.scopes());
        }
        var scopes = new ArrayList<>(settings.scopes());
        scopes.add(0, "openid");
        return List.copyOf(scopes);
    }
}
