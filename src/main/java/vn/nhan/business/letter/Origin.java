package vn.nhan.business.letter;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.tenant.TenantRegistry;

/** Scheme, host and port under which recipients reach the province's own pages. */
@RequestScoped
class Origin {

    private final TenantRegistry registry;
    private final CurrentTenant tenant;
    private final NhanConfig config;
    private final HttpServerRequest request;

    Origin(TenantRegistry registry, CurrentTenant tenant, NhanConfig config, HttpServerRequest request) {
        this.registry = registry;
        this.tenant = tenant;
        this.config = config;
        this.request = request;
    }

    /** One of the province's hosts, whatever the header says; the port at which we are being asked. */
    String get() {
        var here = request.authority();
        var hosts = registry.byId(tenant.id()).orElseThrow().hosts();
        var host = hosts.contains(here.host()) ? here.host() : hosts.get(0);
        var scheme = config.cookies().secure() ? "https" : "http";
        return scheme + "://" + host + (here.port() > 0 ? ":" + here.port() : "");
    }
}
