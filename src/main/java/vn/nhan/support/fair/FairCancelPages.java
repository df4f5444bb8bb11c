package vn.nhan.support.fair;

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

/** Asks once more, and why, before a fair is cancelled. */
@Path("/office/fairs/{fairId}/cancellation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class FairCancelPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(Form form, FairView fair);
    }

    private final FairService fairs;
    private final FairCancelling cancelling;
    private final PageContext page;
    private final Pages pages;

    FairCancelPages(FairService fairs, FairCancelling cancelling, PageContext page, Pages pages) {
        this.fairs = fairs;
        this.cancelling = cancelling;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> ask(@RestPath UUID fairId) {
        return asked(fairId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    public Uni<Response> cancel(@RestPath UUID fairId) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> asked(fairId, refused),
                () -> cancelling
                        .cancel(fairId, new FairCancelling.Cancellation(form.value("reason")))
                        .replaceWith("/office/fairs/" + fairId));
    }

    private Uni<TemplateInstance> asked(UUID fairId, Form form) {
        return fairs.read(fairId).map(fair -> Templates.ask(form, fair));
    }
}
