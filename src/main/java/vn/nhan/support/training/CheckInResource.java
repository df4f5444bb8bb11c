package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/** Checks people in at the door, beside the page that the code on its screen leads to. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "training")
class CheckInResource {

    private final DoorService door;
    private final RegistrationService registrations;
    private final Here here;

    CheckInResource(DoorService door, RegistrationService registrations, Here here) {
        this.door = door;
        this.registrations = registrations;
        this.here = here;
    }

    /**
     * @param code that the screen at the door shows now
     * @param name asked of who isn't on the list yet, and where several come with one phone
     */
    record CheckIn(
            @Nullable String code,
            @Nullable String phone,
            @Nullable String name) {

        @Override
        public String toString() {
            return "CheckIn[•••]";
        }
    }

    /** Twice is once. Whoever isn't registered gets one of the seats that are left. */
    @POST
    @Path("training/{sessionId}/check-ins")
    @PermitAll
    public Uni<Meeting> checkIn(@RestPath UUID sessionId, @Nullable CheckIn said) {
        if (said == null || said.code() == null) {
            throw new Invalid("code", "value.required");
        }
        var code = said.code();
        var arrival = new DoorService.Arrival(said.phone() == null ? "" : said.phone(), said.name());
        return registrations.admitAtDoor(sessionId, here.network()).chain(() -> door.arrive(sessionId, code, arrival));
    }
}
