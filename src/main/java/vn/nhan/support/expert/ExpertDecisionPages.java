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
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.SentFile;

/** A decision that recognises an expert: its paper, and the end of it. */
@Path("/office/expert-recognitions/{recognitionId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class ExpertDecisionPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance revocation(Form form, ExpertView expert, ExpertView.Recognition recognition);
    }

    private final RecognitionDesk recognitions;
    private final PageContext page;
    private final Pages pages;

    ExpertDecisionPages(RecognitionDesk recognitions, PageContext page, Pages pages) {
        this.recognitions = recognitions;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("scan")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> scan(@RestPath UUID recognitionId) {
        return recognitions.scan(recognitionId).map(SentFile::shown);
    }

    @GET
    @Path("revocation")
    public Uni<Response> ask(@RestPath UUID recognitionId) {
        return asked(recognitionId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("revocation")
    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it
    public Uni<Response> revoke(@RestPath UUID recognitionId) {
        var form = Form.sent(page.getLocale());
        var why = new RecognitionDesk.Revocation(form.read("revokedOn", Dates::parse), form.value("reason"));
        return pages.submitLoading(
                form,
                refused -> asked(recognitionId, refused),
                () -> recognitions.revoke(recognitionId, why).map(view -> "/office/experts/" + view.id()));
    }

    private Uni<TemplateInstance> asked(UUID recognitionId, Form form) {
        return recognitions
                .read(recognitionId)
                .map(view -> Templates.revocation(form, view, view.papers().recognition(recognitionId)));
    }
}
