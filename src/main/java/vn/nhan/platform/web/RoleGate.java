package vn.nhan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.config.NhanConfig.Role;
import vn.nhan.platform.problem.RequestFailure;

/** Keeps a process to its role: a resolver answers scans and nothing else, a worker answers nobody. */
@ApplicationScoped
class RoleGate {

    /** What somebody who scans a label asks for. */
    private static final Set<String> SCAN_PATHS =
            Set.of("/t/", "/01/", "/photos/", "/assets/", "/theme/", "/language/", "/api/v1/passports/");

    private final Set<Role> roles;
    private final EarlyAnswer answer;

    RoleGate(NhanConfig config, EarlyAnswer answer) {
        this.roles = config.roles();
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        if (!roles.contains(Role.WEB)) {
            filters.register(this::check, FilterOrder.ROLE);
        }
    }

    private void check(RoutingContext request) {
        var isScan = SCAN_PATHS.stream().anyMatch(request.request().path()::startsWith);
        if (isScan && roles.contains(Role.RESOLVER)) {
            request.next();
            return;
        }
        answer.fail(request, RequestFailure.notFound());
    }
}
