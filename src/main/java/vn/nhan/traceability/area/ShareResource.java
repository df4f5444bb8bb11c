package vn.nhan.traceability.area;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;

/** Shares of plots. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "traceability")
class ShareResource {

    private final ShareService shares;
    private final Idempotency idempotency;

    ShareResource(ShareService shares, Idempotency idempotency) {
        this.shares = shares;
        this.idempotency = idempotency;
    }

    @GET
    @Path("plots/{plotId}/shares")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<ShareView>> list(@RestPath UUID plotId) {
        return shares.list(plotId);
    }

    @POST
    @Path("plots/{plotId}/shares")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the share")
    public Uni<Response> add(@RestPath UUID plotId, ShareService.NewShare share) {
        return idempotency.create(
                share,
                () -> shares.add(plotId, share)
                        .map(view -> new Idempotency.Created("/api/v1/plots/" + plotId + "/shares", view)));
    }

    @PUT
    @Path("plot-shares/{shareId}/end")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ShareView> end(@RestPath UUID shareId, ShareService.End end) {
        return shares.end(shareId, end);
    }

    @DELETE
    @Path("plot-shares/{shareId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<Void> remove(@RestPath UUID shareId) {
        return shares.remove(shareId).replaceWithVoid();
    }
}
