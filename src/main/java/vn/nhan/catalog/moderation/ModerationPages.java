package vn.nhan.catalog.moderation;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ListingModeration;
import vn.nhan.catalog.TakeDown;
import vn.nhan.catalog.TakeDownReason;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;

/** The moderators' desk: what waits, one offer beside what it has to be, the decision; then the next one. */
@Path("/office/moderation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class ModerationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(QueueView view);

        static native TemplateInstance review(Form form, ReviewView view);
    }

    /** The queue, and what was just decided. */
    static class Asked {
        @RestQuery
        @Nullable
        String queue;

        @RestQuery
        @Nullable
        UUID done;

        Queue queue() {
            return Queue.of(queue == null ? "" : queue);
        }
    }

    private final ModerationDesk desk;
    private final ModerationViews views;
    private final PageContext page;
    private final Pages pages;

    ModerationPages(ModerationDesk desk, ModerationViews views, PageContext page, Pages pages) {
        this.desk = desk;
        this.views = views;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> queue(@BeanParam Asked asked) {
        return views.queue(asked.queue(), asked.done).chain(view -> pages.show(Templates.queue(view)));
    }

    /** Takes the oldest that nobody else is at work on. */
    @POST
    @Path("next")
    public Uni<Response> next(@BeanParam Asked asked) {
        return desk.next(asked.queue(), null).map(found -> Pages.seeOther(address(found, asked.queue(), null)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> review(@RestPath UUID id, @BeanParam Asked asked) {
        return reviewed(id, asked, Form.empty(page.getLocale())).chain(pages::show);
    }

    /** Leaves it for later, and takes the next after it. */
    @POST
    @Path("{id}/review/later")
    public Uni<Response> later(@RestPath UUID id, @BeanParam Asked asked) {
        return desk.next(asked.queue(), id).map(found -> Pages.seeOther(address(found, asked.queue(), null)));
    }

    @POST
    @Path("{id}/review")
    public Uni<Response> take(@RestPath UUID id, @BeanParam Asked asked) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> reviewed(id, asked, refused),
                () -> desk.take(id).replaceWith(address(Optional.of(id), asked.queue(), null)));
    }

    @POST
    @Path("{id}/review/end")
    public Uni<Response> release(@RestPath UUID id, @BeanParam Asked asked) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> reviewed(id, asked, refused),
                () -> desk.release(id)
                        .replaceWith("/office/moderation" + asked.queue().query()));
    }

    @POST
    @Path("{id}/approval")
    public Uni<Response> approve(@RestPath UUID id, @BeanParam Asked asked) {
        var form = Form.sent(page.getLocale());
        return decide(id, asked, form, () -> desk.approve(id, form.ticked("licenceSeen")));
    }

    @POST
    @Path("{id}/inspection")
    public Uni<Response> look(@RestPath UUID id, @BeanParam Asked asked) {
        return decide(id, asked, Form.sent(page.getLocale()), () -> desk.look(id));
    }

    @POST
    @Path("{id}/take-down")
    public Uni<Response> takeDown(@RestPath UUID id, @BeanParam Asked asked) {
        var form = Form.sent(page.getLocale());
        var reason = form.read("reason", TakeDownReason::of);
        if (reason == null && form.error("reason") == null) {
            form.refuse(new FieldError("reason", "value.required"));
        }
        return decide(
                id,
                asked,
                form,
                () -> desk.takeDown(id, new TakeDown(java.util.Objects.requireNonNull(reason), form.optional("text"))));
    }

    /** Takes the last decision back, and opens the offer again. */
    @POST
    @Path("{id}/reversal")
    public Uni<Response> reverse(@RestPath UUID id, @BeanParam Asked asked) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> reviewed(id, asked, refused),
                () -> desk.reverse(id, new ListingModeration.Reversal(null, null))
                        .map(done -> address(Optional.of(id), asked.queue(), done)));
    }

    /** Does it, and goes on to the next in the queue. */
    private Uni<Response> decide(UUID id, Asked asked, Form form, Supplier<Uni<UUID>> decision) {
        var queue = asked.queue();
        return pages.submitLoading(
                form,
                refused -> reviewed(id, asked, refused),
                () -> decision.get()
                        .chain(done -> desk.next(queue, null)
                                .map(found ->
                                        address(queue == Queue.TAKEN_DOWN ? Optional.empty() : found, queue, done))));
    }

    private Uni<TemplateInstance> reviewed(UUID id, Asked asked, Form form) {
        return views.review(id, asked.queue(), asked.done, page.getLocale()).map(view -> Templates.review(form, view));
    }

    private static String address(Optional<UUID> listing, Queue queue, @Nullable UUID done) {
        var path = "/office/moderation" + listing.map(id -> "/" + id).orElse("");
        return done == null ? path + queue.query() : path + "?done=" + done + queue.more();
    }
}
