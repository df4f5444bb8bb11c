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
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Ladder;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Numbers;

/** Where a member begins: what is done, and what comes next. */
@Path("/my/tasks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class TaskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance tasks(List<TaskSection> sections, String unread);
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
        return service.mine(page.getLang())
                .chain(mine -> pages.show(
                        Templates.tasks(sections(mine), mine.unread() == 0 ? "" : Numbers.format(mine.unread()))));
    }

    private List<TaskSection> sections(TaskService.Mine mine) {
        var words = MessageBundles.get(ReportingMessages.class, Localized.Literal.of(page.getLang()));
        return mine.businesses().isEmpty()
                ? List.of(new TaskSection(TaskLines.beginning(words), null, List.of()))
                : mine.businesses().stream()
                        .map(seen -> new TaskSection(
                                TaskLines.of(seen, words), ladder(mine, seen), mine.errandsOf(seen.businessId())))
                        .toList();
    }

    private static @Nullable Ladder ladder(TaskService.Mine mine, TaskEvidence seen) {
        var stage = mine.stages().get(seen.businessId());
        return stage == null ? null : Ladder.of(stage);
    }
}
