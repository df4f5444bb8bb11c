package vn.nhan.business.member;

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
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** Members and managers of a business. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
class MemberResource {

    private final MemberService members;

    MemberResource(MemberService members) {
        this.members = members;
    }

    @GET
    @Path("businesses/{businessId}/members")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<List<MemberService.MemberView>> list(@RestPath UUID businessId) {
        return members.list(businessId);
    }

    @PUT
    @Path("businesses/{businessId}/members/{accountId}/role")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<List<MemberService.MemberView>> give(
            @RestPath UUID businessId, @RestPath UUID accountId, MemberService.NewRole role) {
        return members.give(businessId, accountId, role);
    }

    @DELETE
    @Path("businesses/{businessId}/members/{accountId}")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<List<MemberService.MemberView>> remove(@RestPath UUID businessId, @RestPath UUID accountId) {
        return members.remove(businessId, accountId);
    }
}
