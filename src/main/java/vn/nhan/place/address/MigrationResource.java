package vn.nhan.place.address;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Moving addresses to the units of today, in all provinces. */
@Path("/api/v1/operator/address-migrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OfficeRoles.OPERATOR)
@Tag(name = "operator")
class MigrationResource {

    private final AddressMigration migration;
    private final SecurityIdentity identity;

    MigrationResource(AddressMigration migration, SecurityIdentity identity) {
        this.migration = migration;
        this.identity = identity;
    }

    @GET
    public Uni<List<MigrationView>> list() {
        return migration.runs().map(runs -> runs.stream().map(MigrationView::of).toList());
    }

    /** Answers at once; the work is done in the background. */
    @POST
    @APIResponse(responseCode = "202", description = "the run, whose progress the list tells")
    public Uni<RestResponse<MigrationView>> start() {
        return migration
                .start(identity.getAttribute("accountId"))
                .map(run -> RestResponse.status(RestResponse.Status.ACCEPTED, MigrationView.of(run)));
    }
}
