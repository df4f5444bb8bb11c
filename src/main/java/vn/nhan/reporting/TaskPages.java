package vn.nhan.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where a member begins: what is done, and what comes next. */
@Path("/my/tasks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class TaskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance tasks(List<TaskLines> lists);
    }

    private final TaskService service;
    private final PageContext page;
    private final Pages pages;

    TaskPages(TaskService service, PageContext page, Pages pages) {
        this.service = service;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> tasks() {
        return service.mine().chain(businesses -> pages.show(Templates.tasks(lists(businesses))));
    }

    private List<TaskLines> lists(List<TaskEvidence> businesses) {
        var words = MessageBundles.get(ReportingMessages.class, Localized.Literal.of(page.getLang()));
        return businesses.isEmpty()
                ? List.of(TaskLines.beginning(words))
                : businesses.stream().map(seen -> TaskLines.of(seen, words)).toList();
    }
}
