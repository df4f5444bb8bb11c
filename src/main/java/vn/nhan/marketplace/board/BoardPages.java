package vn.nhan.marketplace.board;

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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.Cursor;

/** Goods on one account: all of them, and one with what it waits for. */
@Path("/my/marketplaces/{accountId}/listings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class BoardPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, BoardSheet.ListSheet sheet);

        static native TemplateInstance show(Form form, BoardSheet.ShowSheet sheet);
    }

    private final Board board;
    private final Publishing publishing;
    private final PageContext page;
    private final Pages pages;

    BoardPages(Board board, Publishing publishing, PageContext page, Pages pages) {
        this.board = board;
        this.publishing = publishing;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(
            @RestPath UUID accountId,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String begun) {
        var only = state == null || state.isEmpty() ? null : BoardState.of(state);
        var part = new BoardQueries.Part(only, Cursor.of(cursor), PAGE);
        return board.overview(accountId, part)
                .chain(found -> found.where().way() == Way.FEED
                        ? Uni.createFrom().item(Pages.seeOther("/my/marketplaces/" + accountId + "/feed"))
                        : pages.show(Templates.list(Form.empty(page.getLocale()), sheet().list(found, part, begun))));
    }

    /** All that is on the storefront. */
    @POST
    public Uni<Response> publishAll(@RestPath UUID accountId) {
        var part = new BoardQueries.Part(null, Cursor.START, PAGE);
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> board.overview(accountId, part)
                        .map(found -> Templates.list(refused, sheet().list(found, part, null))),
                () -> publishing.publishAll(accountId).map(begun -> home(accountId) + "?begun=" + begun.begun()));
    }

    @GET
    @Path("{bindingId}")
    public Uni<Response> show(@RestPath UUID accountId, @RestPath UUID bindingId) {
        var form = Form.empty(page.getLocale());
        return detail(accountId, bindingId)
                .chain(found -> found.where().way() == Way.HAND
                        ? Uni.createFrom().item(Pages.seeOther(home(accountId) + "/" + bindingId + "/posting"))
                        : pages.show(Templates.show(form, sheet().show(found))));
    }

    @POST
    @Path("{bindingId}/retry")
    public Uni<Response> retry(@RestPath UUID accountId, @RestPath UUID bindingId) {
        return act(accountId, bindingId, Form.sent(page.getLocale()), () -> publishing.retry(accountId, bindingId));
    }

    @POST
    @Path("{bindingId}/decision")
    public Uni<Response> decide(@RestPath UUID accountId, @RestPath UUID bindingId) {
        var form = Form.sent(page.getLocale());
        var choice = form.read("choice", BoardResource::choice);
        return act(accountId, bindingId, form, () -> {
            if (choice == null) {
                throw new Invalid("choice", "value.required");
            }
            return publishing.decide(accountId, bindingId, choice);
        });
    }

    @POST
    @Path("{bindingId}/removal")
    public Uni<Response> takeOff(@RestPath UUID accountId, @RestPath UUID bindingId) {
        var form = Form.sent(page.getLocale());
        if (!form.ticked("sure")) {
            form.refuse(new FieldError("sure", "channel-listing.unsure"));
        }
        return act(accountId, bindingId, form, () -> publishing.takeOff(accountId, bindingId));
    }

    private Uni<Response> act(UUID accountId, UUID bindingId, Form form, Supplier<Uni<ListingView>> work) {
        return pages.submitLoading(
                form,
                refused -> show(accountId, bindingId, refused),
                () -> work.get().map(done -> home(accountId) + "/" + bindingId));
    }

    private Uni<TemplateInstance> show(UUID accountId, UUID bindingId, Form form) {
        return detail(accountId, bindingId).map(found -> Templates.show(form, sheet().show(found)));
    }

    private Uni<Board.Detail> detail(UUID accountId, UUID bindingId) {
        return board.detail(accountId, bindingId, new BoardQueries.Part(null, Cursor.START, PAGE));
    }

    private BoardSheet sheet() {
        return new BoardSheet(page.getLang());
    }

    private static String home(UUID accountId) {
        return "/my/marketplaces/" + accountId + "/listings";
    }
}
