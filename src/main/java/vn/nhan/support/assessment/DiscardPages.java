package vn.nhan.support.assessment;

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

/** Asks before what was begun is put away, and brings it back for who thinks better of it. */
@Path("/my/assessment")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
class DiscardPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        /** @param given how many questions were answered */
        static native TemplateInstance discard(Form form, CheckSheet sheet, Integer given);
    }

    private final DiscardService discards;
    private final AssessmentService assessments;
    private final PageContext page;
    private final Pages pages;

    DiscardPages(DiscardService discards, AssessmentService assessments, PageContext page, Pages pages) {
        this.discards = discards;
        this.assessments = assessments;
        this.page = page;
        this.pages = pages;
    }

    /** What was finished is shown instead. */
    @GET
    @Path("{id}/discard")
    public Uni<Response> ask(@RestPath UUID id) {
        return assessments
                .read(id)
                .chain(sheet -> sheet.result() == null
                        ? pages.show(asked(Form.empty(page.getLocale()), sheet))
                        : Uni.createFrom().item(Pages.seeOther("/my/assessment/" + id)));
    }

    /** Where nothing was answered there is nothing to bring back. */
    @POST
    @Path("{id}/discard")
    public Uni<Response> discard(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> assessments.read(id).map(sheet -> asked(refused, sheet)),
                () -> discards.discard(id)
                        .map(sheet -> "/my/assessment?business="
                                + sheet.business().id()
                                + (sheet.answers().all().isEmpty() ? "&gone=1" : "&gone=" + id)));
    }

    @POST
    @Path("{id}/restore")
    public Uni<Response> restore(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> assessments.read(id).map(sheet -> asked(refused, sheet)),
                () -> discards.restore(id).map(sheet -> "/my/assessment/" + id));
    }

    private TemplateInstance asked(Form form, Sheet sheet) {
        return Templates.discard(
                form,
                CheckSheet.of(sheet, page.getLang()),
                sheet.asked().size() - sheet.open().size());
    }
}
