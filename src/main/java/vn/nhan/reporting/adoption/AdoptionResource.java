package vn.nhan.reporting.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.nhan.reporting.adoption.AdoptionService.NewAdoptions;

/** Provinces that continue others. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR_NAME)
@Tag(name = "operator")
class AdoptionResource {

    private final AdoptionService service;
    private final Idempotency idempotency;

    AdoptionResource(AdoptionService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    /** What was adopted by one request. */
    record Adopted(List<AdoptionView> adoptions) {}

    /** @param id slug or number of the successor */
    @POST
    @Path("operator/tenants/{id}/adoptions")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", description = "a dry run: what would collide, and what will become of it")
    @APIResponse(responseCode = "201", description = "the adoptions")
    public Uni<Response> adopt(@RestPath String id, NewAdoptions command) {
        if (command != null && Boolean.TRUE.equals(command.dryRun())) {
            return service.dryRun(id, command).map(report -> Response.ok(report).build());
        }
        return idempotency
                .create(
                        command,
                        () -> service.adopt(id, command)
                                .map(done -> new Idempotency.Created(
                                        "/api/v1/operator/tenants/" + id + "/adoptions", new Adopted(done))))
                .call(service::tell);
    }

    @GET
    @Path("operator/tenants/{id}/adoptions")
    public Uni<Adopted> list(@RestPath String id) {
        return service.list(id).map(Adopted::new);
    }

    /** Within 30 days. What was made since then stays with whom it was made for. */
    @DELETE
    @Path("operator/tenants/{id}/adoptions/{adoptionId}")
    public Uni<AdoptionView> revert(@RestPath String id, @RestPath UUID adoptionId) {
        return service.revert(id, adoptionId);
    }
}
