package vn.nhan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.MDC;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/**
 * First of all: the host of a request names its tenant. A host that nobody has is answered with 404; the host of a province
 * that was adopted is answered by its successor.
 */
@ApplicationScoped
class TenantFilter {

    private final TenantDirectory directory;
    private final Succession succession;
    private final CurrentTenant current;
    private final NhanConfig config;
    private final EarlyAnswer answer;

    TenantFilter(
            TenantDirectory directory,
            Succession succession,
            CurrentTenant current,
            NhanConfig config,
            EarlyAnswer answer) {
        this.directory = directory;
        this.succession = succession;
        this.current = current;
        this.config = config;
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::resolve, FilterOrder.TENANT);
    }

    private void resolve(RoutingContext request) {
        var tenant = tenantOf(
                request.request().authority() == null
                        ? ""
                        : request.request().authority().host());
        if (tenant.isEmpty()) {
            answer.fail(request, RequestFailure.unknownHost());
            return;
        }
        var scope = succession.scopeOf(tenant.get());
        current.set(scope, tenant.get());
        MDC.put("tenant", scope.own().toString());
        request.next();
    }

    private Optional<TenantId> tenantOf(String host) {
        if (config.nationalHosts().contains(host.toLowerCase(Locale.ROOT))) {
            return Optional.of(TenantId.NATIONAL);
        }
        return directory.byHost(host);
    }
}
