package vn.nhan.catalog.storefront;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.Adoptions;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** The way from the national pages to a province's own: its host, on the port at which we are being asked. */
@RequestScoped
public class ProvinceHosts {

    /** A province and the address of its front page. */
    record Link(String name, String href) {}

    private final TenantRegistry registry;
    private final Adoptions adoptions;
    private final HttpServerRequest request;

    ProvinceHosts(TenantRegistry registry, Adoptions adoptions, HttpServerRequest request) {
        this.registry = registry;
        this.adoptions = adoptions;
        this.request = request;
    }

    /** Every province that has not been merged into another, by its file or by an adoption. */
    List<Link> all(Locale reader) {
        return registry.provinces().stream()
                .filter(province -> registry.successorOf(province).isEmpty()
                        && adoptions.of(province.id()).isEmpty())
                .map(province -> new Link(province.name().in(reader), address(province, "/")))
                .toList();
    }

    /** A province and how addresses name it. */
    record Named(String name, String slug) {}

    /** By its number as text; null for one that is not known any more. */
    @Nullable
    Named named(String number, Locale reader) {
        return registry.byId(new TenantId(Short.parseShort(number)))
                .map(province -> new Named(province.name().in(reader), province.slug()))
                .orElse(null);
    }

    String name(TenantId id, Locale reader) {
        return require(id).name().in(reader);
    }

    /** The address of a page in the province; without a scheme, because behind a proxy we do not know it. */
    public String address(TenantId id, String path) {
        return address(require(id), path);
    }

    /** The host that is being asked, without a scheme; see {@link #address(TenantId, String)}. */
    String here() {
        var here = request.authority();
        return "//" + here.host() + (here.port() > 0 ? ":" + here.port() : "");
    }

    private Tenant require(TenantId id) {
        return registry.byId(id).orElseThrow(() -> new IllegalStateException("no province " + id));
    }

    private String address(Tenant province, String path) {
        var here = request.authority();
        var host = province.hosts().stream()
                .filter(candidate -> candidate.endsWith("." + here.host()))
                .findFirst()
                .orElse(province.hosts().get(0));
        return "//" + host + (here.port() > 0 ? ":" + here.port() : "") + path;
    }
}
