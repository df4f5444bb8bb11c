package vn.nhan.support.expert;

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

/** Where officers change what an expert is told to be. */
@Path("/office/experts/{expertId}/edit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class ExpertEditPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(Form form, ExpertView expert, ProfileDesk desk);
    }

    private final ExpertDesk experts;
    private final ProfileEditing editing;
    private final PageContext page;
    private final Pages pages;

    ExpertEditPages(ExpertDesk experts, ProfileEditing editing, PageContext page, Pages pages) {
        this.experts = experts;
        this.editing = editing;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> edit(@RestPath UUID expertId) {
        return experts.read(expertId)
                .chain(view -> editing.filled(view, (form, desk) -> Templates.edit(form, view, desk)))
                .chain(pages::show);
    }

    @POST
    public Uni<Response> edited(@RestPath UUID expertId) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> experts.read(expertId)
                        .chain(view ->
                                editing.again(refused, view, (again, desk) -> Templates.edit(again, view, desk))),
                () -> editing.save(form, sent -> experts.save(expertId, sent))
                        .replaceWith("/office/experts/" + expertId));
    }
}
