package vn.nhan.business.verification;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** Verifying many at once. A client asks again for the list that it was given, until its state is {@code done}. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "verification")
class BulkResource {

    private final BulkService service;

    BulkResource(BulkService service) {
        this.service = service;
    }

    /** Up to 50 within an hour are begun at once; more wait for a second officer. */
    @POST
    @Path("bulk-verifications")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<List<Bulk>> propose(BulkService.Proposal proposal) {
        return service.propose(proposal);
    }

    @GET
    @Path("bulk-verifications")
    public Uni<List<Bulk>> list() {
        return service.list();
    }

    @GET
    @Path("bulk-verifications/{id}")
    public Uni<Bulk.Sheet> read(@RestPath UUID id) {
        return service.read(id);
    }

    /** By another officer than the one who proposed it. */
    @PUT
    @Path("bulk-verifications/{id}/approval")
    public Uni<Bulk> approve(@RestPath UUID id) {
        return service.approve(id);
    }

    /** By the officer who proposed it. */
    @DELETE
    @Path("bulk-verifications/{id}")
    public Uni<Bulk> withdraw(@RestPath UUID id) {
        return service.withdraw(id);
    }
}
