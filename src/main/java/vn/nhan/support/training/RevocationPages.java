package vn.nhan.support.training;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Asks once more, and why, before a completion is taken back. */
@Path("/office/attendees/{attendeeId}/revocation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class RevocationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(Form form, DoorList.Line line);
    }

    private final Revoking revoking;
    private final DoorLists lists;
    private final PageContext page;
    private final Pages pages;

    RevocationPages(Revoking revoking, DoorLists lists, PageContext page, Pages pages) {
        this.revoking = revoking;
        this.lists = lists;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> ask(@RestPath UUID attendeeId) {
        return asked(attendeeId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    public Uni<Response> revoke(@RestPath UUID attendeeId) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> asked(attendeeId, refused),
                () -> revoking.revoke(attendeeId, new Revoking.Revocation(form.value("reason")))
                        .replaceWith("/office/attendees/" + attendeeId));
    }

    private Uni<TemplateInstance> asked(UUID attendeeId, Form form) {
        return lists.line(attendeeId).map(line -> Templates.ask(form, line));
    }
}
