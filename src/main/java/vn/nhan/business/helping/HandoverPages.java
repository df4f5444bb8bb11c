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
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.business.BusinessRef;
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

        /** @param letter whose code is to be typed, or empty: then the household says who it is */
        static native TemplateInstance takeOver(Form form, String letter);
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
        return pages.show(Templates.takeOver(Form.empty(page.getLocale()), ""));
    }

    /** Where the code on a letter leads: it says which letter it is, and nothing of whom it is for. */
    @GET
    @Path("letters/{letter}")
    public Uni<Response> letter(@RestPath String letter) {
        return pages.show(Templates.takeOver(Form.empty(page.getLocale()), letter));
    }

    @POST
    @Path("letters/{letter}")
    public Uni<Response> letterSent(@RestPath String letter) {
        var form = Form.sent(page.getLocale());
        return pages.submit(
                form,
                refused -> Templates.takeOver(refused, letter),
                () -> handovers.takeOverByLetter(letter, handover(form)).map(HandoverPages::address));
    }

    @POST
    public Uni<Response> takeOverSent() {
        var form = Form.sent(page.getLocale());
        return pages.submit(
                form,
                refused -> Templates.takeOver(refused, ""),
                () -> handovers.takeOver(form.value("taxCode"), handover(form)).map(HandoverPages::address));
    }

    private static HandoverService.Handover handover(Form form) {
        return new HandoverService.Handover(form.value("code"), form.ticked("keepHelpers"));
    }

    private static String address(BusinessRef business) {
        return "/my/helpers?business=" + business.id();
    }
}
