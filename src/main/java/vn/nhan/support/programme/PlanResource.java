package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
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
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.SentFile;

/** Tasks of a plan with what shows that they were done; and what a business may get. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
class PlanResource {

    private final TaskService tasks;
    private final EntitlementDesk entitlements;
    private final Idempotency idempotency;
    private final PageContext page;
    private final Vertx vertx;

    PlanResource(
            TaskService tasks, EntitlementDesk entitlements, Idempotency idempotency, PageContext page, Vertx vertx) {
        this.tasks = tasks;
        this.entitlements = entitlements;
        this.idempotency = idempotency;
        this.page = page;
        this.vertx = vertx;
    }

    /** What a business may get if it asked for this now, with the reasons in the reader's language. */
    @GET
    @Path("businesses/{businessId}/entitlement/{need}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<EntitlementDesk.View> entitlement(@RestPath UUID businessId, @RestPath String need) {
        return entitlements
                .of(businessId, need)
                .map(found -> EntitlementDesk.View.of(found, ProgrammeSentences.in(page.getLang())));
    }

    /** Late ones first. */
    @GET
    @Path("programmes/{programmeId}/tasks")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<List<TaskView>> plan(@RestPath UUID programmeId) {
        return tasks.plan(programmeId);
    }

    @POST
    @Path("programmes/{programmeId}/tasks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.OFFICER_NAME)
    @APIResponse(responseCode = "201", description = "the task")
    public Uni<Response> add(@RestPath UUID programmeId, TaskFacts facts) {
        return idempotency.create(
                facts,
                () -> tasks.add(programmeId, facts)
                        .map(view -> new Idempotency.Created("/api/v1/programmes/tasks/" + view.id(), view)));
    }

    @GET
    @Path("programmes/tasks/{taskId}")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<RestResponse<TaskView>> read(@RestPath UUID taskId) {
        return tasks.read(taskId).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("programmes/tasks/{taskId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<RestResponse<TaskView>> describe(
            @RestPath UUID taskId, @RestHeader("If-Match") @Nullable String ifMatch, TaskFacts facts) {
        return tasks.describe(taskId, facts, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    /** Two parts: {@code progress} as JSON, and {@code file} as PDF or photo, which may be left out. */
    @POST
    @Path("programmes/tasks/{taskId}/progress")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.OFFICER_NAME)
    @APIResponse(responseCode = "201", description = "the task with its history")
    public Uni<Response> progress(
            @RestPath UUID taskId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) @Nullable Progress progress,
            @RestForm("file") @Nullable FileUpload file) {
        if (progress == null) {
            throw new Invalid("progress", "value.required");
        }
        return ChosenFile.bytes(vertx, file)
                .chain(bytes -> tasks.receive(taskId, progress, bytes))
                .chain(paper -> idempotency.create(
                        progress,
                        () -> tasks.record(taskId, progress, paper)
                                .map(view -> new Idempotency.Created("/api/v1/programmes/tasks/" + taskId, view))));
    }

    @GET
    @Path("programmes/tasks/evidence/{eventId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> evidence(@RestPath UUID eventId) {
        return tasks.paper(eventId).map(SentFile::shown);
    }
}
