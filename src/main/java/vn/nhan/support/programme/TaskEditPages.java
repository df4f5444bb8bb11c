package vn.nhan.support.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where officers put right what a plan says of a task. How far it has come is another page, which forgets nothing. */
@Path("/office/programmes/tasks/{taskId}/edit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class TaskEditPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(Form form, TaskView task, List<Choice> pillars);
    }

    private final TaskService tasks;
    private final PageContext page;
    private final Pages pages;

    TaskEditPages(TaskService tasks, PageContext page, Pages pages) {
        this.tasks = tasks;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> edit(@RestPath UUID taskId) {
        return tasks.read(taskId)
                .map(task -> shown(TaskForm.fill(Form.empty(page.getLocale()), task), task))
                .chain(pages::show);
    }

    @POST
    public Uni<Response> edited(@RestPath UUID taskId) {
        var form = Form.sent(page.getLocale());
        var facts = TaskForm.read(form);
        var version = form.read("version", Integer::valueOf);
        return pages.submitLoading(
                form,
                refused -> tasks.read(taskId).map(task -> again(refused, task)),
                () -> tasks.save(taskId, facts, version, ProgrammeWords.in(page.getLang()))
                        .replaceWith("/office/programmes/tasks/" + taskId));
    }

    /** Once somebody has seen what the other one has saved, saving again is their choice. */
    private TemplateInstance again(Form refused, TaskView task) {
        return shown(refused.getClashes().isEmpty() ? refused : refused.with("version", task.version()), task);
    }

    private TemplateInstance shown(Form form, TaskView task) {
        return Templates.edit(form, task, ProgrammeWords.in(page.getLang()).pillars());
    }
}
