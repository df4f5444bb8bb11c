package vn.nhan.identity.invitation;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.config.NhanConfig;

/** Keeps the secret of a link between its opening and the form, so that no other address ever holds it. */
@ApplicationScoped
class InvitationCookie {

    private static final Duration LIFE = Duration.ofHours(1);

    private final String name;
    private final boolean secure;

    InvitationCookie(NhanConfig config) {
        this.secure = config.cookies().secure();
        this.name = secure ? "__Host-nhan-invitation" : "nhan-invitation";
    }

    void keep(HttpServerResponse response, String secret) {
        response.addCookie(cookie(secret, LIFE.toSeconds()));
    }

    void forget(HttpServerResponse response) {
        response.addCookie(cookie("", 0));
    }

    @Nullable
    String secret(HttpServerRequest request) {
        var cookie = request.getCookie(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    private Cookie cookie(String value, long maxAgeSeconds) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(maxAgeSeconds);
    }
}
