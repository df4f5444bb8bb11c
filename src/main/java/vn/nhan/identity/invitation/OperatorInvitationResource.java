package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** Operators invite the first people of a province. Takes no {@code Idempotency-Key}; see {@link InvitationResource}. */
@Path("/api/v1/operator/provinces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR_NAME)
@Tag(name = "operator")
class OperatorInvitationResource {

    private final InvitationDesk desk;

    OperatorInvitationResource(InvitationDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("{slug}/invitations")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "the invitation, and once what opens it")
    public Uni<Issued> invite(@RestPath String slug, NewInvitation asked) {
        return desk.inviteInto(slug, asked);
    }
}
