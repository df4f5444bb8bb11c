package vn.nhan.business;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The officer's desk: who waits, what they say of themselves, and the decision. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class VerificationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(List<BusinessLine> lines, String done);

        static native TemplateInstance review(Form form, Dossier dossier, List<TaxCodeFinding> findings);
    }

    private final BusinessService service;
    private final VerificationService verification;
    private final Clock clock;
    private final PageContext page;
    private final Pages pages;

    VerificationPages(
            BusinessService service, VerificationService verification, Clock clock, PageContext page, Pages pages) {
        this.service = service;
        this.verification = verification;
        this.clock = clock;
        this.page = page;
        this.pages = pages;
    }

    /** @param done what was just decided: {@code verified} or {@code returned} */
    @GET
    @Path("queue")
    public Uni<Response> queue(@RestQuery @DefaultValue("") String done) {
        var now = clock.instant();
        return verification
                .queue()
                .map(rows -> rows.stream().map(row -> BusinessLine.of(row, now)).toList())
                .chain(lines -> pages.show(Templates.queue(lines, done)));
    }

    @GET
    @Path("businesses/{id}")
    public Uni<Response> review(@RestPath UUID id) {
        return reviewed(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("businesses/{id}/verification")
    public Uni<Response> verify(@RestPath UUID id) {
        return decide(
                id,
                Form.sent(page.getLocale()),
                () -> verification.verify(id).replaceWith("/office/queue?done=verified"));
    }

    @POST
    @Path("businesses/{id}/return")
    public Uni<Response> sendBack(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var because = new VerificationService.Return(form.value("reason"));
        return decide(id, form, () -> verification.sendBack(id, because).replaceWith("/office/queue?done=returned"));
    }

    private Uni<Response> decide(UUID id, Form form, Supplier<Uni<String>> decision) {
        return pages.submitLoading(form, refused -> reviewed(id, refused), decision);
    }

    private Uni<TemplateInstance> reviewed(UUID id, Form form) {
        return service.read(id)
                .map(business -> Templates.review(form, new Dossier(business), TaxCodeFinding.of(business.taxCode())));
    }
}
