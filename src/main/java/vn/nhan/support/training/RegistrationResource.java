package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What everybody may ask about courses, with an account or without. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "training")
class RegistrationResource {

    private final CourseService courses;
    private final RegistrationService registrations;
    private final Certificates certificates;
    private final Here here;

    RegistrationResource(
            CourseService courses, RegistrationService registrations, Certificates certificates, Here here) {
        this.courses = courses;
        this.registrations = registrations;
        this.certificates = certificates;
        this.here = here;
    }

    /**
     * Those that can be registered for, the next one first.
     *
     * @param need a code; null for everything
     */
    @GET
    @Path("training-sessions")
    public Uni<List<SessionView>> upcoming(@RestQuery @Nullable String need) {
        return courses.upcoming(need);
    }

    /** Without an {@code Idempotency-Key}: twice is once anyway, and the kept reply would hold in clear what opens the slip. */
    @POST
    @Path("training-registrations")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "the slip; the same one for who had registered already")
    public Uni<Response> register(NewRegistration registration) {
        return registrations
                .admit(here.network())
                .chain(() -> registrations.register(registration))
                .map(slip -> Response.created(URI.create("/api/v1/training-registrations/" + slip.code()))
                        .entity(slip)
                        .build());
    }

    @GET
    @Path("training-registrations/{code}")
    public Uni<Slip> slip(@RestPath String code) {
        return registrations.slip(code);
    }

    /** Gives the seat back; who waits longest gets it. */
    @DELETE
    @Path("training-registrations/{code}")
    public Uni<Slip> cancel(@RestPath String code) {
        return registrations.cancel(code);
    }

    /** Who has completed what, and when; with the name where the person agrees. */
    @GET
    @Path("training-certificates/{code}")
    public Uni<TrainingCertificate> certificate(@RestPath String code) {
        return certificates.check(code);
    }
}
