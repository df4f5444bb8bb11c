package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.EntityTag;

/** What experts say of themselves. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EXPERT_NAME)
@Tag(name = "experts")
class MyExpertResource {

    private final MyExpert mine;

    MyExpertResource(MyExpert mine) {
        this.mine = mine;
    }

    @GET
    @Path("me/expert")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<RestResponse<ExpertView>> read() {
        return mine.read().map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("me/expert")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<RestResponse<ExpertView>> describe(
            @RestHeader("If-Match") @Nullable String ifMatch, ExpertProfile profile) {
        return mine.describe(profile, EntityTag.version(ifMatch)).map(view -> EntityTag.with(view, view.version()));
    }

    /** Stands in the public directory from now on. */
    @PUT
    @Path("me/expert/listing")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<ExpertView> list() {
        return mine.list();
    }

    @DELETE
    @Path("me/expert/listing")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<ExpertView> unlist() {
        return mine.unlist();
    }

    @PUT
    @Path("me/expert/calendar")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<ExpertView> calendar(MyExpert.Calendar calendar) {
        return mine.keep(calendar);
    }

    @POST
    @Path("me/expert/absences")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<ExpertView> away(MyExpert.Leave leave) {
        return mine.away(leave);
    }

    @DELETE
    @Path("me/expert/absences/{absenceId}")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<ExpertView> back(@RestPath UUID absenceId) {
        return mine.back(absenceId);
    }

    @POST
    @Path("me/expert/conflicts")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<ExpertView> declare(MyExpert.NewConflict conflict) {
        return mine.declare(conflict);
    }

    @DELETE
    @Path("me/expert/conflicts/{conflictId}")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<ExpertView> undeclare(@RestPath UUID conflictId) {
        return mine.undeclare(conflictId);
    }
}
