package vn.nhan.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.config.NhanConfig;

/** How a browser keeps its sign-in: two cookies that no script can read and no other site can send along with a form. */
@ApplicationScoped
class SignInCookies {

    private final String accessName;
    private final String refreshName;
    private final String deviceName;
    private final String challengeName;
    private final boolean secure;
    private final IdentityConfig config;

    SignInCookies(NhanConfig nhan, IdentityConfig config) {
        this.secure = nhan.cookies().secure();
        this.accessName = secure ? "__Host-nhan-access" : "nhan-access";
        this.refreshName = secure ? "__Host-nhan-refresh" : "nhan-refresh";
        this.deviceName = secure ? "__Host-nhan-device" : "nhan-device";
        this.challengeName = secure ? "__Host-nhan-challenge" : "nhan-challenge";
        this.config = config;
    }

    /** Keeps what the code of the second step answers, for a browser that was sent here rather than sent a form. */
    void ask(HttpServerResponse response, SignInService.Challenge asked) {
        response.addCookie(cookie(challengeName, asked.challenge(), asked.expiresInSeconds()));
    }

    @Nullable
    String challenge(HttpServerRequest request) {
        return value(request, challengeName);
    }

    /** Remembers that somebody has signed in rightly in this browser; see {@link DeviceCookie}. */
    void mark(HttpServerResponse response, String mark) {
        response.addCookie(cookie(deviceName, mark, Duration.ofDays(180).toSeconds()));
    }

    @Nullable
    String device(HttpServerRequest request) {
        return value(request, deviceName);
    }

    void keep(HttpServerResponse response, TokenPair pair) {
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
