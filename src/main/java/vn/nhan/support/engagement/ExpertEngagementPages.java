package vn.nhan.support.engagement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** What an expert has taken on. */
@Path("/my/expert/engagements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_NAME)
class ExpertEngagementPages {

    private static final int PAGE = 30;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(EngagementList list);
    }

    private final EngagementQueries queries;
    private final EngagementShow show;
    private final PageContext page;
    private final Pages pages;

    ExpertEngagementPages(EngagementQueries queries, EngagementShow show, PageContext page, Pages pages) {
        this.queries = queries;
        this.show = show;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        var from = Cursor.of(cursor);
        return queries.ofExpert(from, PAGE, page.getLocale())
                .map(lines -> EngagementList.of("/my/expert/engagements", from, lines, show.words()))
                .chain(list -> pages.show(Templates.list(list)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> read(@RestPath UUID id) {
        return show.shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }
}
