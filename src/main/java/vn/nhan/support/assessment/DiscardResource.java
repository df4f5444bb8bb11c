package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** Assessments that were begun by mistake. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
@Tag(name = "assessments")
class DiscardResource {

    private final DiscardService discards;

    DiscardResource(DiscardService discards) {
        this.discards = discards;
    }

    /** From here on it is found by nobody: 404. What was finished can't be put away. */
    @PUT
    @Path("assessments/{assessmentId}/discarding")
    public Uni<AssessmentView> discard(@RestPath UUID assessmentId) {
        return discards.discard(assessmentId).map(Sheet::view);
    }

    /** It goes on where it stopped; 409 when another one of the instrument was begun since. */
    @PUT
    @Path("assessments/{assessmentId}/restoring")
    public Uni<AssessmentView> restore(@RestPath UUID assessmentId) {
        return discards.restore(assessmentId).map(Sheet::view);
    }
}
