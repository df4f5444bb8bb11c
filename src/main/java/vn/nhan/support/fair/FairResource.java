package vn.nhan.support.fair;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;

/** Days on which firms that look for digital solutions meet those that offer them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "fairs")
class FairResource {

    private final FairService fairs;
    private final FairDesk desk;
    private final FairCancelling cancelling;
    private final Idempotency idempotency;

    FairResource(FairService fairs, FairDesk desk, FairCancelling cancelling, Idempotency idempotency) {
        this.fairs = fairs;
        this.desk = desk;
        this.cancelling = cancelling;
        this.idempotency = idempotency;
    }

    /** The latest first, 50 at most; what is looked for, but not by whom. */
    @GET
    @Path("fairs")
    @PermitAll
    public Uni<List<FairView>> list() {
        return fairs.list();
    }

    @POST
    @Path("fairs")
    @APIResponse(responseCode = "201", description = "the fair, without stands yet")
    public Uni<Response> add(NewFair fair) {
        return idempotency.create(
                fair, () -> desk.add(fair).map(view -> new Idempotency.Created("/api/v1/fairs/" + view.id(), view)));
    }

    @GET
    @Path("fairs/{fairId}")
    public Uni<FairPlan> read(@RestPath UUID fairId) {
        return fairs.plan(fairId);
    }

    @POST
    @Path("fairs/{fairId}/stands")
    @APIResponse(responseCode = "201", description = "the fair with the stand, which has the next number")
    public Uni<Response> stand(@RestPath UUID fairId, FairDesk.NewStand stand) {
        return created(fairId, stand, () -> desk.stand(fairId, stand));
    }

    /** For a business: by its own people, who may help it, or an officer. The same need twice is one. */
    @POST
    @Path("fairs/{fairId}/demands")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    @APIResponse(responseCode = "201", description = "what the business looks for, and whom it meets")
    public Uni<Response> ask(@RestPath UUID fairId, NewDemand demand) {
        return created(fairId, demand, () -> fairs.ask(fairId, demand));
    }

    /** Arranges meetings for demands that have none; those that are arranged stay as they are. */
    @PUT
    @Path("fairs/{fairId}/matching")
    @Consumes(MediaType.WILDCARD)
    public Uni<FairPlan> match(@RestPath UUID fairId) {
        return desk.match(fairId);
    }

    /** It isn't held after all; everybody who has to do with it is told. */
    @PUT
    @Path("fairs/{fairId}/cancellation")
    public Uni<FairPlan> cancel(@RestPath UUID fairId, FairCancelling.Cancellation said) {
        return cancelling.cancel(fairId, said);
    }

    @POST
    @Path("fairs/{fairId}/meetings")
    @APIResponse(responseCode = "201", description = "the fair with the meeting; 409 when one of both is taken then")
    public Uni<Response> meet(@RestPath UUID fairId, FairDesk.NewMeeting meeting) {
        return created(fairId, meeting, () -> desk.meet(fairId, meeting));
    }

    @PUT
    @Path("fair-meetings/{meetingId}/outcome")
    public Uni<FairPlan> tell(@RestPath UUID meetingId, FairDesk.Told said) {
        return desk.tell(meetingId, said);
    }

    @DELETE
    @Path("fair-meetings/{meetingId}")
    @Consumes(MediaType.WILDCARD)
    public Uni<FairPlan> drop(@RestPath UUID meetingId) {
        return desk.drop(meetingId);
    }

    private Uni<Response> created(UUID fairId, Object body, Change change) {
        return idempotency.create(
                body, () -> change.make().map(plan -> new Idempotency.Created("/api/v1/fairs/" + fairId, plan)));
    }

    private interface Change {
        Uni<FairPlan> make();
    }
}
