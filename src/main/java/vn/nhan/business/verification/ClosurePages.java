package vn.nhan.business.verification;

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
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessDecisions;
import vn.nhan.business.Dossier;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantTx;

/** A manager ends their own business, after reading what that means. */
@Path("/my/business")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class ClosurePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance close(Form form, Dossier dossier);
    }

    private final VerificationService service;
    private final BusinessDecisions decisions;
    private final BusinessAccess access;
    private final TenantTx tx;
    private final PageContext page;
    private final Pages pages;

    ClosurePages(
            VerificationService service,
            BusinessDecisions decisions,
            BusinessAccess access,
            TenantTx tx,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.decisions = decisions;
        this.access = access;
        this.tx = tx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/closure")
    public Uni<Response> ask(@RestPath UUID id) {
        return asked(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/closure")
    public Uni<Response> close(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> asked(id, refused),
                () -> service.close(id, new VerificationService.Because(form.value("reason")))
                        .replaceWith("/my/business/" + id));
    }

    private Uni<TemplateInstance> asked(UUID id, Form form) {
        return tx.inTenant(session -> access.requireManager(session, id).chain(() -> decisions.view(session, id)))
                .map(business -> Templates.close(form, new Dossier(business)));
    }
}
