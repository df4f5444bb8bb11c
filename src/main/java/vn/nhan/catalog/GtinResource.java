package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** GTINs and their licences. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "catalog")
class GtinResource {

    private final GtinReview review;

    GtinResource(GtinReview review) {
        this.review = review;
    }

    @GET
    @Path("gtins")
    public Uni<List<GtinReview.Waiting>> waiting() {
        return review.waiting();
    }

    @PUT
    @Path("variants/{variantId}/gtin-check")
    public Uni<VariantFacts> find(@RestPath UUID variantId, GtinReview.Finding finding) {
        return review.find(variantId, finding);
    }
}
