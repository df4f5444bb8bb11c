package vn.nhan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.ClosedTenants;
import vn.nhan.platform.tenancy.CurrentTenant;

/**
 * Keeps people out of a suspended province, but nobody from reading what it says in public: labels outlive everything, and
 * goods that carry them are still on the market.
 */
@ApplicationScoped
class SuspensionGate {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> PUBLIC_PAGES =
            Set.of("/", "/products", "/robots.txt", "/favicon.ico", "/feed.rss", "/feed.atom", "/sitemap.xml");
    private static final Set<String> PUBLIC_PATHS = Set.of(
            "/t/",
            "/01/",
            "/photos/",
            "/assets/",
            "/theme/",
            "/language/",
            "/products/",
            "/producers/",
            "/sitemap-",
            "/api/v1/passports/",
            "/api/v1/storefront/");

    private final ClosedTenants closed;
    private final CurrentTenant current;
    private final EarlyAnswer answer;

    SuspensionGate(ClosedTenants closed, CurrentTenant current, EarlyAnswer answer) {
        this.closed = closed;
        this.current = current;
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.SUSPENSION);
    }

    private void check(RoutingContext request) {
        var reason = current.find().flatMap(scope -> closed.find(scope.own()));
        if (reason.isEmpty() || isPublic(request.request())) {
            request.next();
            return;
        }
        request.response().putHeader("Retry-After", "3600").putHeader("Cache-Control", "no-store");
        answer.fail(
                request,
                RequestFailure.suspended(reason.get().reason(), reason.get().contact()));
    }

    private static boolean isPublic(HttpServerRequest request) {
        var path = request.path();
        return READING.contains(request.method())
                && (PUBLIC_PAGES.contains(path) || PUBLIC_PATHS.stream().anyMatch(path::startsWith));
    }
}
