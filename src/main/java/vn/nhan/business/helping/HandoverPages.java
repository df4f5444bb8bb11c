package vn.nhan.business.helping;

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
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** A household with a new account takes over what was kept for it. */
@Path("/my/handover")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class HandoverPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance takeOver(Form form);
    }

    private final HandoverService handovers;
    private final PageContext page;
    private final Pages pages;

    HandoverPages(HandoverService handovers, PageContext page, Pages pages) {
        this.handovers = handovers;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> takeOver() {
        return pages.show(Templates.takeOver(Form.empty(page.getLocale())));
    }

    @POST
    public Uni<Response> takeOverSent() {
        var form = Form.sent(page.getLocale());
        var handover = new HandoverService.Handover(form.value("code"), form.ticked("keepHelpers"));
        return pages.submit(
                form,
                Templates::takeOver,
                () -> handovers
                        .takeOver(form.value("taxCode"), handover)
                        .map(business -> "/my/helpers?business=" + business.id()));
    }
}
