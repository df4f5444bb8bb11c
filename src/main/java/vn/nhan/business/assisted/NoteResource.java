package vn.nhan.business.assisted;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** What was read off the papers of a business beside its profile. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
class NoteResource {

    private final OnboardingService onboarding;

    NoteResource(OnboardingService onboarding) {
        this.onboarding = onboarding;
    }

    @GET
    @Path("businesses/{businessId}/noted-facts")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<NotedFacts> read(@RestPath UUID businessId) {
        return onboarding.facts(businessId);
    }

    /** Facts that are left out stay as they are. */
    @PUT
    @Path("businesses/{businessId}/noted-facts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<NotedFacts> note(@RestPath UUID businessId, NotedFacts facts) {
        return onboarding.note(businessId, facts);
    }
}
