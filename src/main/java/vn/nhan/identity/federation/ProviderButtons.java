package vn.nhan.identity.federation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nhan.platform.web.Language;

/** The providers as the sign-in page offers them; {@code inject:providers} in templates. */
@Named("providers")
@RequestScoped
public class ProviderButtons {

    /** @param href where the way to the provider begins */
    public record Button(String label, String href) {}

    private final Providers providers;
    private final HttpServerRequest request;

    ProviderButtons(Providers providers, HttpServerRequest request) {
        this.providers = providers;
        this.request = request;
    }

    /** Whether the installation has any, for whatever use. */
    public boolean isAny() {
        return !providers.all().isEmpty();
    }

    /** @param next where to go after signing in */
    public List<Button> leadingTo(String next) {
        var locale = Language.of(request);
        return providers.serving(Use.OFFICER_SIGN_IN).stream()
                .map(provider -> new Button(
                        provider.label().in(locale),
                        "/sign-in/with/" + provider.name() + "?next="
                                + URLEncoder.encode(next, StandardCharsets.UTF_8)))
                .toList();
    }
}
