package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.DelegationFailure;
import vn.nhan.identity.delegation.Granting;

/** A household takes its account over from its helper. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delegations")
class HandoverResource {

    private final HandoverService handovers;

    HandoverResource(HandoverService handovers) {
        this.handovers = handovers;
    }

    @POST
    @Path("businesses/{businessId}/handover-codes")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.HELPER_NAME, Role.OFFICER_NAME})
    @ResponseStatus(201)
    public Uni<Granting.CodeShown> code(@RestPath UUID businessId) {
        return handovers.offer(businessId);
    }

    /** Whoever has no right code learns nothing of the business, not even that there is one. */
    @PUT
    @Path("businesses/{businessId}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<BusinessRef> takeOver(@RestPath UUID businessId, HandoverService.Handover handover) {
        return handovers
                .takeOver(businessId, handover)
                .onFailure(DelegationFailure.CodeRefused.class)
                .transform(refused -> new DelegationFailure.NotFound());
    }
}
