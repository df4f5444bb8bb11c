package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.OriginSlugs;

/** The storefront for programs: what is on sale in the province of the host. */
@Path("/api/v1/storefront")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "storefront")
class StorefrontResource {

    private final Storefront storefront;
    private final CurrentTenant tenant;
    private final OriginSlugs slugs;

    StorefrontResource(Storefront storefront, CurrentTenant tenant, OriginSlugs slugs) {
        this.storefront = storefront;
        this.tenant = tenant;
        this.slugs = slugs;
    }

    @GET
    @Path("listings")
    public Uni<Paged<StorefrontCard>> listings(
            @RestQuery @Nullable String q, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return storefront.page(tenant.require(), q == null ? "" : q, Cursor.of(cursor), Paged.limit(limit));
    }

    /** @param slug of the listing; with the province of origin before it, as in {@code hau-giang~khom}, where two have it */
    @GET
    @Path("listings/{slug}")
    public Uni<StorefrontCard> listing(@RestPath String slug) {
        return storefront
                .find(slugs.read(slug))
                .map(found -> found.orElseThrow(StorefrontFailure.NotFound::new).card());
    }
}
