package vn.nhan.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.config.NhanConfig;

/** How a browser keeps its sign-in: two cookies that no script can read and no other site can send along with a form. */
@ApplicationScoped
class SignInCookies {

    private final String accessName;
    private final String refreshName;
    private final boolean secure;
    private final IdentityConfig config;

    SignInCookies(NhanConfig nhan, IdentityConfig config) {
        this.secure = nhan.cookies().secure();
        this.accessName = secure ? "__Host-nhan-access" : "nhan-access";
        this.refreshName = secure ? "__Host-nhan-refresh" : "nhan-refresh";
        this.config = config;
    }

    void keep(HttpServerResponse response, SignInService.TokenPair pair) {
        response.addCookie(cookie(
                accessName, pair.accessToken(), config.accessTokenLifetime().toSeconds()));
        response.addCookie(cookie(
                refreshName, pair.refreshToken(), config.refreshTokenLifetime().toSeconds()));
    }

    void forget(HttpServerResponse response) {
        response.addCookie(cookie(accessName, "", 0));
        response.addCookie(cookie(refreshName, "", 0));
    }

    @Nullable
    String access(HttpServerRequest request) {
        return value(request, accessName);
    }

    @Nullable
    String refresh(HttpServerRequest request) {
        return value(request, refreshName);
    }

    private static @Nullable String value(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    private Cookie cookie(String name, String value, long maxAgeSeconds) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(maxAgeSeconds);
    }
}
