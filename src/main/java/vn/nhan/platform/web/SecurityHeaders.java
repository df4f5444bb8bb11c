package vn.nhan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.nhan.platform.config.NhanConfig;

/** What every answer tells the browser to refuse (OWASP ASVS 5.0, 3.4). Nothing inline, nothing foreign, no frames. */
@ApplicationScoped
class SecurityHeaders {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final boolean secure;

    SecurityHeaders(NhanConfig config) {
        this.secure = config.cookies().secure();
    }

    void register(@Observes Filters filters) {
        filters.register(this::write, FilterOrder.SECURITY_HEADERS);
    }

    private void write(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", CONTENT_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "geolocation=(self), camera=(self), microphone=(self)");
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        request.next();
    }
}
