package vn.nhan.business.bank;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Accounts that wait for an officer: does each belong to the seller who told it? */
@Path("/office/bank-accounts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class BankReviewPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(Form form, List<Row> rows);
    }

    /** An account and whose it is said to be. */
    record Row(UUID businessId, String business, BankDesk.Line account) {}

    private final BankReview review;
    private final PageContext page;
    private final Pages pages;

    BankReviewPages(BankReview review, PageContext page, Pages pages) {
        this.review = review;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> queue() {
        return shown(Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/confirmation")
    public Uni<Response> confirm(@RestPath UUID id) {
        return act(Form.sent(page.getLocale()), () -> review.confirm(id));
    }

    @POST
    @Path("{id}/refusal")
    public Uni<Response> refuse(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return act(form, () -> review.refuse(id, new BankReview.Refusal(form.value("reason"))));
    }

    private Uni<Response> act(Form form, Supplier<Uni<BankAccountView>> decision) {
        return pages.submitLoading(form, this::shown, () -> decision.get().map(done -> "/office/bank-accounts"));
    }

    private Uni<TemplateInstance> shown(Form form) {
        return review.queue()
                .map(waiting -> Templates.queue(
                        form,
                        waiting.stream()
                                .map(account ->
                                        new Row(account.businessId(), account.business(), BankDesk.line(account)))
                                .toList()));
    }
}
