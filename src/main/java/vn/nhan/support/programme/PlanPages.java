package vn.nhan.support.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.SentFile;

/** The plan of a programme as a board, pillar by pillar, and each task with its history. */
@Path("/office/programmes")
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class PlanPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance board(PlanBoard board);

        static native TemplateInstance add(Form form, ProgrammeView programme, List<Choice> pillars);

        static native TemplateInstance task(Form form, PlanBoard.Task task, List<Choice> states);
    }

    private final TaskService tasks;
    private final ProgrammeViews views;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    PlanPages(TaskService tasks, ProgrammeViews views, Vertx vertx, PageContext page, Pages pages) {
        this.tasks = tasks;
        this.views = views;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/tasks")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> board(@RestPath UUID id) {
        return views.read(id)
                .chain(view -> tasks.plan(id)
                        .map(found -> Templates.board(PlanBoard.of(view, found, ProgrammeWords.in(page.getLang())))))
                .chain(pages::show);
    }

    @GET
    @Path("{id}/tasks/new")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> add(@RestPath UUID id) {
        return tasks.plan(id)
                .map(found -> Form.empty(page.getLocale())
                        .with(
                                "number",
                                found.stream().mapToInt(TaskView::number).max().orElse(0) + 1))
                .chain(form -> adding(id, form))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/tasks/new")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> addSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var facts = TaskForm.read(form);
        return pages.submitLoading(
                form,
                refused -> adding(id, refused),
                () -> tasks.add(id, facts).map(made -> ProgrammePages.address(id) + "/tasks"));
    }

    @GET
    @Path("tasks/{taskId}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> task(@RestPath UUID taskId) {
        return shown(taskId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("tasks/{taskId}/progress")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.OFFICER_NAME)
    @SuppressWarnings("NullAway") // a missing state goes on to the validation, which names it
    public Uni<Response> progress(@RestPath UUID taskId, @RestForm("file") @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        var progress = new Progress(form.read("state", TaskState::of), form.optional("note"), form.optional("link"));
        return pages.submitLoading(
                form,
                refused -> shown(taskId, refused),
                () -> ChosenFile.bytes(vertx, file)
                        .chain(bytes -> tasks.receive(taskId, progress, bytes))
                        .onFailure()
                        .transform(failure -> ChosenFile.beside("file", failure))
                        .chain(paper -> tasks.record(taskId, progress, paper))
                        .map(done -> "/office/programmes/tasks/" + taskId));
    }

    @GET
    @Path("tasks/evidence/{eventId}")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> evidence(@RestPath UUID eventId) {
        return tasks.paper(eventId).map(SentFile::shown);
    }

    private Uni<TemplateInstance> adding(UUID id, Form form) {
        return views.read(id)
                .map(view -> Templates.add(
                        form, view, ProgrammeWords.in(page.getLang()).pillars()));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        var words = ProgrammeWords.in(page.getLang());
        return tasks.read(id)
                .chain(task -> views.read(task.programmeId())
                        .map(programme -> Templates.task(
                                form.optional("state") == null
                                        ? form.with("state", task.state().key())
                                        : form,
                                PlanBoard.Task.of(task, programme.name(), words),
                                words.taskStates())));
    }
}
