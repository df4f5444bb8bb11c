package vn.nhan.business.membership;

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

/** Households of a cooperative. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
class MembershipResource {

    private final MembershipService service;
    private final Idempotency idempotency;

    MembershipResource(MembershipService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Path("businesses/{businessId}/memberships")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<List<MembershipView>> households(@RestPath UUID businessId) {
        return service.households(businessId);
    }

    @GET
    @Path("businesses/{businessId}/cooperatives")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<List<MembershipView>> cooperatives(@RestPath UUID businessId) {
        return service.cooperatives(businessId);
    }

    @POST
    @Path("businesses/{businessId}/memberships")
    @RolesAllowed(Role.MEMBER_NAME)
    @APIResponse(responseCode = "201", description = "the membership")
    public Uni<Response> join(@RestPath UUID businessId, MembershipService.NewMembership membership) {
        return idempotency.create(
                membership,
                () -> service.join(businessId, membership)
                        .map(view ->
                                new Idempotency.Created("/api/v1/businesses/" + businessId + "/memberships", view)));
    }

    @PUT
    @Path("memberships/{membershipId}/leaving")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<MembershipView> leave(@RestPath UUID membershipId, MembershipService.Leaving leaving) {
        return service.leave(membershipId, leaving);
    }

    @DELETE
    @Path("memberships/{membershipId}/leaving")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<MembershipView> stay(@RestPath UUID membershipId) {
        return service.stay(membershipId);
    }

    @DELETE
    @Path("memberships/{membershipId}")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<Void> remove(@RestPath UUID membershipId) {
        return service.remove(membershipId);
    }
}
