package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.OriginSlugs;
import vn.nhan.tenant.TenantRegistry;

/** The storefront for programs: what is on sale in the province of the host. */
@Path("/api/v1/storefront")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "storefront")
class StorefrontResource {

    private final Storefront storefront;
    private final Shelves shelves;
    private final CurrentTenant tenant;
    private final TenantRegistry registry;
    private final OriginSlugs slugs;

    StorefrontResource(
            Storefront storefront, Shelves shelves, CurrentTenant tenant, TenantRegistry registry, OriginSlugs slugs) {
        this.storefront = storefront;
        this.shelves = shelves;
        this.tenant = tenant;
        this.registry = registry;
        this.slugs = slugs;
    }

    /** All that is given must hold. Where no offer has the words, those that resemble them are given. */
    @GET
    @Path("listings")
    public Uni<Paged<ListedOffer>> listings(
            @BeanParam ShelfParameters asking, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        var asked = shelves.asked(tenant.require(), asking.read(registry));
        return shelves.page(asked, Bookmark.of(cursor), Paged.limit(limit))
                .map(found ->
                        new Paged<>(found.offers().stream().map(ListedOffer::of).toList(), found.next()));
    }

    /** @param slug of the listing; with the province of origin before it, as in {@code hau-giang~khom}, where two have it */
    @GET
    @Path("listings/{slug}")
    public Uni<ListedOffer> listing(@RestPath String slug) {
        return storefront
                .find(slugs.read(slug))
                .map(found -> ListedOffer.of(found.orElseThrow(StorefrontFailure.NotFound::new)));
    }
}
