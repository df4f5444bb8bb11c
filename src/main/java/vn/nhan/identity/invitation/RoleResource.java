package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** Who may do what in the province. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Tag(name = "roles")
class RoleResource {

    private final RoleDesk desk;

    RoleResource(RoleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("role-grants")
    public Uni<List<RoleGrantView>> standing() {
        return desk.standing();
    }

    @DELETE
    @Path("role-grants/{id}")
    @ResponseStatus(204)
    public Uni<Void> end(@RestPath UUID id) {
        return desk.end(id);
    }
}
