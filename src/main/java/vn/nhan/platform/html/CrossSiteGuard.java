package vn.nhan.platform.html;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.web.Language;

/**
 * Refuses forms that another site sends in a visitor's name. Every page's form must come from our own origin
 * ({@code Sec-Fetch-Site}, {@code Origin}), and for someone signed in carry a token bound to that sign-in.
 * The API takes no cookies, so it needs none of this.
 */
@ApplicationScoped
public class CrossSiteGuard {

    /** Name of the hidden field. */
    public static final String FIELD = "csrf";

    private final KeyedHash hash;
    private final SecurityIdentity identity;

    CrossSiteGuard(KeyedHash hash, SecurityIdentity identity) {
        this.hash = hash;
        this.identity = identity;
    }

    /** The token for forms of whoever is signed in; empty for nobody. */
    String token() {
        String signIn = identity.getAttribute("signInId");
        return signIn == null ? "" : Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of("csrf", signIn));
    }

    @ServerRequestFilter(readBody = true)
    void check(ResteasyReactiveContainerRequestContext call, HttpServerRequest request) {
        if (!call.getMethod().equals("POST") || Language.isApi(request.path())) {
            return;
        }
        if (comesFromElsewhere(request) || !carriesToken(call)) {
            throw RequestFailure.crossSite();
        }
    }

    private static boolean comesFromElsewhere(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !hostOf(origin).equals(request.authority().toString());
    }

    private static String hostOf(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private boolean carriesToken(ResteasyReactiveContainerRequestContext call) {
        if (identity.isAnonymous()) {
            return true;
        }
        var given = isForm(call.getMediaType()) ? givenToken() : null;
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                        || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type));
    }

    private static @Nullable String givenToken() {
        return (String) CurrentRequestManager.get().getFormParameter(FIELD, true, false);
    }
}
