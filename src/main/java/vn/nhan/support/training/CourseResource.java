package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Idempotency;

/** Courses, when they are held, who comes and who has completed them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "training")
class CourseResource {

    private final CourseService courses;
    private final DoorLists lists;
    private final DoorService door;
    private final CompletionService completions;
    private final Revoking revoking;
    private final TrainedCounts counts;
    private final Idempotency idempotency;

    CourseResource(
            CourseService courses,
            DoorLists lists,
            DoorService door,
            CompletionService completions,
            Revoking revoking,
            TrainedCounts counts,
            Idempotency idempotency) {
        this.courses = courses;
        this.lists = lists;
        this.door = door;
        this.completions = completions;
        this.revoking = revoking;
        this.counts = counts;
        this.idempotency = idempotency;
    }

    record SeatCount(@Nullable Integer seats) {}

    record ForBusiness(@Nullable UUID businessId) {}

    record CompletedNow(int completed) {}

    @POST
    @Path("courses")
    @APIResponse(responseCode = "201", description = "the course, not yet held")
    public Uni<Response> add(NewCourse course) {
        return idempotency.create(
                course,
                () -> courses.add(course).map(view -> new Idempotency.Created("/api/v1/courses/" + view.id(), view)));
    }

    /** The newest first, 200 at most. */
    @GET
    @Path("courses")
    public Uni<List<CourseView>> list() {
        return courses.list();
    }

    @GET
    @Path("courses/{courseId}")
    public Uni<CourseView> read(@RestPath UUID courseId) {
        return courses.read(courseId);
    }

    @PUT
    @Path("courses/{courseId}")
    public Uni<CourseView> change(@RestPath UUID courseId, NewCourse course) {
        return courses.change(courseId, course);
    }

    @POST
    @Path("courses/{courseId}/sessions")
    @APIResponse(responseCode = "201", description = "the session, with nobody registered yet")
    public Uni<Response> hold(@RestPath UUID courseId, NewSession session) {
        return idempotency.create(
                session,
                () -> courses.hold(courseId, session)
                        .map(view -> new Idempotency.Created("/api/v1/training-sessions/" + view.id(), view)));
    }

    @GET
    @Path("courses/{courseId}/sessions")
    public Uni<List<SessionView>> sessions(@RestPath UUID courseId) {
        return courses.sessionsOf(courseId);
    }

    /** With everybody who has registered, their numbers masked. */
    @GET
    @Path("training-sessions/{sessionId}")
    public Uni<DoorList> session(@RestPath UUID sessionId) {
        return lists.of(sessionId, null);
    }

    @PUT
    @Path("training-sessions/{sessionId}/seats")
    public Uni<SessionView> resize(@RestPath UUID sessionId, SeatCount said) {
        if (said == null || said.seats() == null) {
            throw new Invalid("seats", "value.required");
        }
        return courses.resize(sessionId, said.seats());
    }

    @PUT
    @Path("training-sessions/{sessionId}/cancellation")
    public Uni<SessionView> cancel(@RestPath UUID sessionId, CourseService.Cancellation said) {
        return courses.cancel(sessionId, said);
    }

    /** Of a course that asks for attendance: everybody who was there often enough. */
    @PUT
    @Path("training-sessions/{sessionId}/completion")
    @Consumes(MediaType.WILDCARD)
    public Uni<CompletedNow> completeAll(@RestPath UUID sessionId) {
        return completions.completeAll(sessionId).map(CompletedNow::new);
    }

    /** At the meeting at hand. */
    @PUT
    @Path("attendees/{attendeeId}/attendance")
    @Consumes(MediaType.WILDCARD)
    public Uni<DoorList.Line> attend(@RestPath UUID attendeeId) {
        return door.tick(attendeeId).chain(() -> lists.line(attendeeId));
    }

    @PUT
    @Path("attendees/{attendeeId}/completion")
    public Uni<DoorList.Line> complete(@RestPath UUID attendeeId, CompletionService.Result result) {
        return completions.complete(attendeeId, result).chain(() -> lists.line(attendeeId));
    }

    /** Takes it back: the certificate says so where it is checked. */
    @PUT
    @Path("attendees/{attendeeId}/revocation")
    public Uni<DoorList.Line> revoke(@RestPath UUID attendeeId, Revoking.Revocation said) {
        return revoking.revoke(attendeeId, said).chain(() -> lists.line(attendeeId));
    }

    @PUT
    @Path("attendees/{attendeeId}/business")
    public Uni<DoorList.Line> link(@RestPath UUID attendeeId, ForBusiness said) {
        if (said == null || said.businessId() == null) {
            throw new Invalid("businessId", "value.required");
        }
        return completions.link(attendeeId, said.businessId()).chain(() -> lists.line(attendeeId));
    }

    /** People and firms apart; between two days, both of which count. */
    @GET
    @Path("training-counts")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<TrainedCount> counts(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        return counts.between(from == null ? null : Dates.parse(from), to == null ? null : Dates.parse(to));
    }
}
