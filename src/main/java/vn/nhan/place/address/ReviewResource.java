package vn.nhan.place.address;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Paged;

/** Addresses of split communes, for officers to place. */
@Path("/api/v1/address-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({OfficeRoles.OFFICER, OfficeRoles.LEAD})
@Tag(name = "places")
class ReviewResource {

    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    public Uni<Paged<ReviewView>> list(
            @RestQuery @DefaultValue("open") String status,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return reviews.list(status, Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<ReviewView>> read(@RestPath UUID id) {
        return reviews.read(id).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("{id}/decision")
    public Uni<RestResponse<ReviewView>> decide(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, ReviewService.Decision decision) {
        return reviews.decide(id, decision, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    /** Takes the decision back: the address lies in the old commune again, and the review is open. */
    @DELETE
    @Path("{id}/decision")
    @Consumes(MediaType.WILDCARD)
    public Uni<ReviewView> undo(@RestPath UUID id) {
        return reviews.undo(id);
    }
}
