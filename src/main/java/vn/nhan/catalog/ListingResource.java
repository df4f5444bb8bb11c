package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.EntityTag;

/** The offer of a product: its price and terms, whether it is seen, and how it came to be what it is. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
class ListingResource {

    private final ListingService listings;
    private final ListingTerms terms;
    private final ListingHistory history;

    ListingResource(ListingService listings, ListingTerms terms, ListingHistory history) {
        this.listings = listings;
        this.terms = terms;
        this.history = history;
    }

    @GET
    @Path("products/{productId}/listing")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<RestResponse<ListingView>> read(@RestPath UUID productId) {
        return terms.read(productId).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("products/{productId}/listing")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> offer(@RestPath UUID productId, ListingService.Offer offer) {
        return listings.offer(productId, offer);
    }

    /**
     * Two ways not to write over what somebody else has saved: {@code If-Match}, answered with 412, or the version in the
     * body, answered with 409 and both versions side by side unless they say the same.
     */
    @PUT
    @Path("products/{productId}/listing/terms")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RestResponse<ListingView>> write(
            @RestPath UUID productId, @RestHeader("If-Match") @Nullable String ifMatch, ListingTerms.Terms body) {
        return terms.write(productId, body, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("products/{productId}/listing/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> publish(@RestPath UUID productId) {
        return listings.publish(productId);
    }

    @DELETE
    @Path("products/{productId}/listing/publication")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> pause(@RestPath UUID productId) {
        return listings.pause(productId);
    }

    @PUT
    @Path("products/{productId}/listing/archival")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> archive(@RestPath UUID productId) {
        return listings.archive(productId);
    }

    @DELETE
    @Path("products/{productId}/listing/archival")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> unarchive(@RestPath UUID productId) {
        return listings.unarchive(productId);
    }

    /** The newest first. */
    @GET
    @Path("products/{productId}/listing/versions")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<ListingHistory.Line>> versions(@RestPath UUID productId) {
        return history.lines(productId);
    }

    /** With what it changed, field by field and word by word. */
    @GET
    @Path("products/{productId}/listing/versions/{number}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<ListingHistory.Shown> version(@RestPath UUID productId, @RestPath int number) {
        return history.version(productId, number);
    }

    /** Makes it the newest again, as a version of its own. */
    @PUT
    @Path("products/{productId}/listing/versions/{number}/restoration")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> restore(@RestPath UUID productId, @RestPath int number) {
        return history.restore(productId, number);
    }
}
