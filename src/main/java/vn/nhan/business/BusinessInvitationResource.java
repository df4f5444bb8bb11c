package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.identity.invitation.InvitationView;
import vn.nhan.identity.invitation.Issued;

/** Invitations into a business. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER_NAME)
@Tag(name = "businesses")
class BusinessInvitationResource {

    private final BusinessInvitations service;

    BusinessInvitationResource(BusinessInvitations service) {
        this.service = service;
    }

    /** Takes no {@code Idempotency-Key}: a reply that is kept would keep in clear what opens the invitation. */
    @POST
    @Path("businesses/{id}/invitations")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "the invitation, and once what opens it")
    public Uni<Issued> invite(@RestPath UUID id, MemberInvitation asked) {
        return service.invite(id, asked);
    }

    @GET
    @Path("businesses/{id}/invitations")
    public Uni<List<InvitationView>> invited(@RestPath UUID id) {
        return service.invited(id);
    }

    @DELETE
    @Path("businesses/{id}/invitations/{invitationId}")
    @ResponseStatus(204)
    public Uni<Void> takeBack(@RestPath UUID id, @RestPath UUID invitationId) {
        return service.takeBack(id, invitationId);
    }
}
