package vn.nhan.place.address;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** The officers' list of addresses whose commune was split. */
@Path("/office/addresses")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({OfficeRoles.OFFICER, OfficeRoles.LEAD})
class ReviewPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                String status, List<ReviewView> reviews, @Nullable String next, @Nullable String first, String done);

        static native TemplateInstance review(Form form, ReviewView review, List<Choice> candidates);
    }

    private final ReviewService reviews;
    private final PageContext page;
    private final Pages pages;

    ReviewPages(ReviewService reviews, PageContext page, Pages pages) {
        this.reviews = reviews;
        this.page = page;
        this.pages = pages;
    }

    /** @param done {@code decided} or {@code undone}, right after that was done */
    @GET
    public Uni<Response> list(
            @RestQuery @Nullable String status, @RestQuery @Nullable String cursor, @RestQuery @Nullable String done) {
        var shown = "decided".equals(status) ? "decided" : "open";
        var address = "/office/addresses?status=" + shown;
        return reviews.list(shown, Cursor.of(cursor), PAGE)
                .chain(found -> pages.show(Templates.list(
                        shown,
                        found.items(),
                        found.next() == null ? null : address + "&cursor=" + found.next(),
                        cursor == null ? null : address,
                        done == null ? "" : done)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> review(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/decision")
    public Uni<Response> decide(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var version = form.read("version", Integer::valueOf);
        var decision = new ReviewService.Decision(form.optional("communeCode"));
        return pages.submitLoading(
                form,
                refused -> shown(id, refused),
                () -> reviews.decide(id, decision, version).replaceWith("/office/addresses?done=decided"));
    }

    @POST
    @Path("{id}/decision/removal")
    public Uni<Response> undo(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> reviews.undo(id).replaceWith("/office/addresses/" + id));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return reviews.read(id).map(review -> Templates.review(form, review, choices(review)));
    }

    private List<Choice> choices(ReviewView review) {
        return review.candidates().stream()
                .map(candidate -> new Choice(candidate.code(), label(candidate)))
                .toList();
    }

    private String label(ReviewView.Candidate candidate) {
        var percent = candidate.percent();
        return percent == null
                ? candidate.fullName()
                : AddressWords.in(page.getLang()).candidateShare(candidate.fullName(), percent);
    }
}
