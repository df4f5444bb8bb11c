package vn.nhan.business.onboarding;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** Training days, and who was there. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "onboarding")
class TrainingResource {

    private final TrainingService service;
    private final Idempotency idempotency;

    TrainingResource(TrainingService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Path("trainings")
    @APIResponse(responseCode = "201", description = "the training day, with nobody there yet")
    public Uni<Response> add(TrainingService.NewTraining training) {
        return idempotency.create(
                training,
                () -> service.add(training)
                        .map(view -> new Idempotency.Created("/api/v1/trainings/" + view.id(), view)));
    }

    @GET
    @Path("trainings")
    public Uni<Paged<Training>> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.list(Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("trainings/{id}")
    public Uni<Training.Detail> read(@RestPath UUID id) {
        return service.read(id);
    }

    @PUT
    @Path("trainings/{id}/businesses/{businessId}")
    @Consumes(MediaType.WILDCARD)
    public Uni<Training.Detail> attend(@RestPath UUID id, @RestPath UUID businessId) {
        return service.attend(id, List.of(businessId), List.of());
    }

    @DELETE
    @Path("trainings/{id}/businesses/{businessId}")
    @Consumes(MediaType.WILDCARD)
    public Uni<Training.Detail> takeOff(@RestPath UUID id, @RestPath UUID businessId) {
        return service.takeOff(id, businessId);
    }
}
