package vn.nhan.business.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** Verifying many at once: choose, look again, confirm; a second officer above fifty; and how far it is. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class BulkPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Bulk> lists, int alone);

        static native TemplateInstance confirm(Form form, List<CandidateLine> candidates, int alone);

        static native TemplateInstance show(Form form, Bulk.Sheet sheet);
    }

    /** @param doubts sentences */
    record CandidateLine(Waiting line, List<String> doubts, boolean picked) {

        static CandidateLine of(BulkService.Candidate candidate, List<String> ticked, Locale reader) {
            return new CandidateLine(
                    candidate.line(),
                    candidate.doubts().stream()
                            .map(finding -> finding.in(reader).sentence())
                            .toList(),
                    ticked.isEmpty()
                            ? candidate.isClear()
                            : ticked.contains(candidate.line().id().toString()));
        }
    }

    private final BulkService service;
    private final PageContext page;
    private final Pages pages;

    BulkPages(BulkService service, PageContext page, Pages pages) {
        this.service = service;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("verifications")
    public Uni<Response> list() {
        return service.list().chain(lists -> pages.show(Templates.list(lists, BulkService.ALONE)));
    }

    /** Shows those that were ticked, or all that the filter lets through, before anything is decided. */
    @POST
    @Path("verifications/check")
    public Uni<Response> check(@BeanParam VerificationPages.Asked asked) {
        var form = Form.sent(page.getLocale());
        var found = form.ticked("all") ? service.candidates(asked.filter()) : service.candidates(ids());
        return found.chain(candidates -> pages.show(confirm(form, candidates, List.of())));
    }

    @POST
    @Path("verifications")
    public Uni<Response> propose() {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused ->
                        service.candidates(ids()).map(candidates -> confirm(refused, candidates, Form.all("business"))),
                () -> service.propose(new BulkService.Proposal(ids(), form.ticked("seen")))
                        .map(BulkPages::address));
    }

    @GET
    @Path("verifications/{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("verifications/{id}/approval")
    public Uni<Response> approve(@RestPath UUID id) {
        return settle(id, () -> service.approve(id));
    }

    @POST
    @Path("verifications/{id}/withdrawal")
    public Uni<Response> withdraw(@RestPath UUID id) {
        return settle(id, () -> service.withdraw(id));
    }

    private Uni<Response> settle(UUID id, Supplier<Uni<Bulk>> work) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> work.get().replaceWith("/office/verifications/" + id));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return service.read(id).map(sheet -> Templates.show(form, sheet));
    }

    private TemplateInstance confirm(Form form, List<BulkService.Candidate> candidates, List<String> ticked) {
        return Templates.confirm(
                form,
                candidates.stream()
                        .map(one -> CandidateLine.of(one, ticked, page.getLocale()))
                        .toList(),
                BulkService.ALONE);
    }

    /** Of merged provinces there may be several lists. */
    private static String address(List<Bulk> begun) {
        return begun.size() == 1 ? "/office/verifications/" + begun.get(0).id() : "/office/verifications";
    }

    private static List<UUID> ids() {
        try {
            return Form.all("business").stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw new Invalid("business", "value.format");
        }
    }
}
