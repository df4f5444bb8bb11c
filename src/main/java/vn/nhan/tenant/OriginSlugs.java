package vn.nhan.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;

/**
 * How things with a slug are addressed when several provinces answer together. What belongs to the province whose host is
 * asked has its slug alone, so an old host's addresses never change; what belongs to another names it first, as in
 * {@code hau-giang~khom-cau-duc}. So an address that was given out once never comes to mean something else.
 */
@ApplicationScoped
public class OriginSlugs {

    /** Stands in no slug, and needs no escape in an address (RFC 3986, 2.3). */
    private static final char BETWEEN = '~';

    private final CurrentTenant tenant;
    private final TenantRegistry registry;

    OriginSlugs(CurrentTenant tenant, TenantRegistry registry) {
        this.tenant = tenant;
        this.registry = registry;
    }

    /**
     * An address, read.
     *
     * @param provinces whose it can be, the one that is preferred first
     */
    public record Asked(List<TenantId> provinces, String slug) {}

    /** The last part of the address of something on the host that is being asked. */
    public String write(TenantId owner, String slug) {
        return owner.equals(tenant.addressed()) || tenant.id().isNational()
                ? slug
                : registry.byId(owner)
                        .map(origin -> origin.slug() + BETWEEN + slug)
                        .orElse(slug);
    }

    /** Reads what {@link #write} wrote; a slug alone prefers the host's own province, then the one that answers for it. */
    public Asked read(String address) {
        var between = address.indexOf(BETWEEN);
        if (between < 0) {
            return new Asked(inOrder(), address);
        }
        return new Asked(
                origin(address).filter(tenant.require()::contains).stream().toList(), address.substring(between + 1));
    }

    /** The province that an address names, whether or not it answers here. */
    public Optional<TenantId> origin(String address) {
        var between = address.indexOf(BETWEEN);
        return between < 0
                ? Optional.empty()
                : registry.bySlug(address.substring(0, between)).map(Tenant::id);
    }

    private List<TenantId> inOrder() {
        return Stream.concat(Stream.of(tenant.addressed()), tenant.require().all().stream())
                .distinct()
                .toList();
    }
}
