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
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.DecisionReason;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.web.SentFile;

/** The officer's desk: who waits, what they say of themselves beside their papers, and the decision; then the next one. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class VerificationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(QueueView view);

        static native TemplateInstance review(Form form, ReviewView view);
    }

    /** The filter, and what was just decided. */
    static class Asked {
        @RestQuery
        @Nullable
        String kind;

        @RestQuery
        @Nullable
        String commune;

        @RestQuery
        boolean twins;

        @RestQuery
        @Nullable
        UUID done;

        QueueFilter filter() {
            return QueueFilter.of(kind, commune, twins);
        }
    }

    private final VerificationService service;
    private final ReviewDesk desk;
    private final DeskViews views;
    private final Papers papers;
    private final PageContext page;
    private final Pages pages;

    VerificationPages(
            VerificationService service,
            ReviewDesk desk,
            DeskViews views,
            Papers papers,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.desk = desk;
        this.views = views;
        this.papers = papers;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("queue")
    public Uni<Response> queue(@BeanParam Asked asked) {
        return views.queue(asked.filter(), asked.done, page.getLocale())
                .chain(view -> pages.show(Templates.queue(view)));
    }

    /** Takes the oldest that nobody else is at work on. */
    @POST
    @Path("queue/next")
    public Uni<Response> next(@BeanParam Asked asked) {
        return desk.next(asked.filter(), null).map(found -> Pages.seeOther(address(found, asked.filter(), null)));
    }

    /** Leaves it for later, and takes the next after it. */
    @POST
    @Path("businesses/{id}/review/later")
    public Uni<Response> later(@RestPath UUID id, @BeanParam Asked asked) {
        return desk.next(asked.filter(), id).map(found -> Pages.seeOther(address(found, asked.filter(), null)));
    }

    @GET
    @Path("businesses/{id}")
    public Uni<Response> review(@RestPath UUID id, @BeanParam Asked asked) {
        return reviewed(id, asked, Form.empty(page.getLocale())).chain(pages::show);
    }

    /** Papers are looked at where they are; what is no picture is handed over as a file. */
    @GET
    @Path("businesses/{id}/papers/{paperId}")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> paper(@RestPath UUID id, @RestPath UUID paperId) {
        return papers.read(id, paperId).map(SentFile::shown);
    }

    @POST
    @Path("businesses/{id}/review")
    public Uni<Response> take(@RestPath UUID id, @BeanParam Asked asked) {
        return here(id, asked, () -> desk.take(id));
    }

    @POST
    @Path("businesses/{id}/review/end")
    public Uni<Response> release(@RestPath UUID id, @BeanParam Asked asked) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> reviewed(id, asked, refused),
                () -> desk.release(id)
                        .replaceWith("/office/queue" + asked.filter().getQuery()));
    }

    @POST
    @Path("businesses/{id}/verification")
    public Uni<Response> verify(@RestPath UUID id, @BeanParam Asked asked) {
        var form = Form.sent(page.getLocale());
        var paper = form.read("paper", UUID::fromString);
        var said = form.ticked("seen")
                ? new IdentityDesk.Said(IdentityLevel.DOCUMENT_SEEN, form.optional("seenNote"), paper)
                : null;
        return decide(id, asked, form, () -> service.verify(id, said));
    }

    @POST
    @Path("businesses/{id}/return")
    public Uni<Response> sendBack(@RestPath UUID id, @BeanParam Asked asked) {
        var form = Form.sent(page.getLocale());
        return decide(id, asked, form, () -> service.sendBack(id, because(form)));
    }

    @POST
    @Path("businesses/{id}/suspension")
    public Uni<Response> suspend(@RestPath UUID id, @BeanParam Asked asked) {
        return stay(id, asked, form -> service.suspend(id, reason(form, "suspension")), "suspension");
    }

    @POST
    @Path("businesses/{id}/suspension/end")
    public Uni<Response> lift(@RestPath UUID id, @BeanParam Asked asked) {
        return here(id, asked, () -> service.lift(id));
    }

    @POST
    @Path("businesses/{id}/closure")
    public Uni<Response> close(@RestPath UUID id, @BeanParam Asked asked) {
        return stay(id, asked, form -> service.close(id, reason(form, "closure")), "closure");
    }

    /** Takes the last decision back, and opens the business again. */
    @POST
    @Path("businesses/{id}/reopening")
    public Uni<Response> reopen(@RestPath UUID id, @BeanParam Asked asked) {
        return stay(id, asked, form -> service.reopen(id, reason(form, "reopening")), "reopening");
    }

    @POST
    @Path("businesses/{id}/identity")
    public Uni<Response> identify(@RestPath UUID id, @BeanParam Asked asked) {
        var form = Form.sent(page.getLocale());
        var said = new IdentityDesk.Said(form.read("level", IdentityLevel::of), form.optional("note"), null);
        return pages.submitLoading(
                form,
                refused -> reviewed(id, asked, refused),
                () -> desk.identify(id, said).replaceWith(address(Optional.of(id), asked.filter(), null)));
    }

    /** Each field that a reason can stand at is sent as {@code at.<field>}; codes are those of {@link QuickReason}. */
    private static Return because(Form form) {
        var reasons = new ArrayList<DecisionReason>();
        for (var code : Form.all("quick")) {
            reasons.add(new DecisionReason(null, code, null));
        }
        var text = form.optional("reason");
        var field = form.optional("field");
        if (text != null && field != null) {
            reasons.add(new DecisionReason(field, null, text));
        }
        return new Return(field == null ? text : null, reasons);
    }

    private static VerificationService.Because reason(Form form, String name) {
        return new VerificationService.Because(form.value(name));
    }

    /** Does it, and goes on to the next in the queue. */
    private Uni<Response> decide(UUID id, Asked asked, Form form, Supplier<Uni<UUID>> decision) {
        var filter = asked.filter();
        return pages.submitLoading(
                form,
                refused -> reviewed(id, asked, refused),
                () -> decision.get().chain(done -> desk.next(filter, null).map(found -> address(found, filter, done))));
    }

    /** Does it, and shows the business again; a reason that is missing is asked for where it was typed. */
    private Uni<Response> stay(
            UUID id, Asked asked, java.util.function.Function<Form, Uni<UUID>> decision, String field) {
        var form = Form.sent(page.getLocale());
        if (form.value(field).isEmpty()) {
            form.refuse(new FieldError(field, "text.required"));
        }
        return pages.submitLoading(
                form,
                refused -> reviewed(id, asked, refused),
                () -> decision.apply(form).map(done -> address(Optional.of(id), asked.filter(), done)));
    }

    private Uni<Response> here(UUID id, Asked asked, Supplier<Uni<?>> work) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> reviewed(id, asked, refused),
                () -> work.get().replaceWith(address(Optional.of(id), asked.filter(), null)));
    }

    private Uni<TemplateInstance> reviewed(UUID id, Asked asked, Form form) {
        return views.review(id, asked.filter(), asked.done, page.getLocale()).map(view -> Templates.review(form, view));
    }

    private static String address(Optional<UUID> business, QueueFilter filter, @Nullable UUID done) {
        var path = business.map(id -> "/office/businesses/" + id).orElse("/office/queue");
        if (done == null) {
            return path + filter.getQuery();
        }
        return path + "?done=" + done + filter.getMore();
    }
}
