package vn.nhan.support.training;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.tenant.TenantRegistry;

/** Addresses that are printed: on one of the province's hosts, whatever the header says. */
@RequestScoped
class Here {

    private final TenantRegistry registry;
    private final CurrentTenant tenant;
    private final NhanConfig config;
    private final HttpServerRequest request;

    Here(TenantRegistry registry, CurrentTenant tenant, NhanConfig config, HttpServerRequest request) {
        this.registry = registry;
        this.tenant = tenant;
        this.config = config;
        this.request = request;
    }

    String address(String path) {
        var here = request.authority();
        var hosts = registry.byId(tenant.id()).orElseThrow().hosts();
        var host = hosts.contains(here.host()) ? here.host() : hosts.get(0);
        var scheme = config.cookies().secure() ? "https" : "http";
        return scheme + "://" + host + (here.port() > 0 ? ":" + here.port() : "") + path;
    }

    /** Of the network that the request comes from; to be counted, never kept. */
    String network() {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
