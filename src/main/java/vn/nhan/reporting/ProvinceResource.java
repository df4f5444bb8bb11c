package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhan.identity.AccountService;
import vn.nhan.identity.Role;

/** What the operator does in the provinces. */
@Path("/api/v1/operator/provinces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR_NAME)
@Tag(name = "operator")
class ProvinceResource {

    private final ProvinceService service;

    ProvinceResource(ProvinceService service) {
        this.service = service;
    }

    /**
     * Takes no {@code Idempotency-Key}: keys are kept in the operator's tenant and the account is made in another, so
     * the two can't be one transaction. Sent again, it is refused, for the sign-in name is taken.
     */
    @POST
    @Path("{slug}/officers")
    @APIResponse(responseCode = "201", description = "the officer's account")
    public Uni<RestResponse<AccountService.AccountView>> createOfficer(
            @RestPath String slug, ProvinceService.NewOfficer officer) {
        return service.createOfficer(slug, officer)
                .map(account -> RestResponse.status(RestResponse.Status.CREATED, account));
    }
}
