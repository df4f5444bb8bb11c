package vn.nhan.support.engagement;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** Experts at work for the businesses of a member, and the question some time later. */
@Path("/my/engagements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class MyEngagementPages {

    private static final int PAGE = 30;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(EngagementList list);
    }

    private final EngagementQueries queries;
    private final EngagementShow show;
    private final RatingService ratings;
    private final PageContext page;
    private final Pages pages;

    MyEngagementPages(
            EngagementQueries queries, EngagementShow show, RatingService ratings, PageContext page, Pages pages) {
        this.queries = queries;
        this.show = show;
        this.ratings = ratings;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        var from = Cursor.of(cursor);
        return queries.mine(from, PAGE, page.getLocale())
                .map(lines -> EngagementList.of("/my/engagements", from, lines, show.words()))
                .chain(list -> pages.show(Templates.list(list)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> read(@RestPath UUID id) {
        return show.shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("{id}/follow-up")
    public Uni<Response> question(@RestPath UUID id, @RestQuery @Nullable String thanks) {
        return show.question(id, Form.empty(page.getLocale()), thanks != null).chain(pages::show);
    }

    @POST
    @Path("{id}/follow-up")
    public Uni<Response> answered(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> show.question(id, refused, false),
                () -> ratings.followUp(
                                id,
                                new RatingService.Answer(form.value("answer").equals("yes")))
                        .replaceWith("/my/engagements/" + id + "/follow-up?thanks=1"));
    }
}
