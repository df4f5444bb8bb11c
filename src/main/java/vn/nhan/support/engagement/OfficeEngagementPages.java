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

/** Engagements for the department: those that are open, the late ones first, and all of them. */
@Path("/office/engagements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class OfficeEngagementPages {

    private static final int PAGE = 50;
    private static final int MOST_OPEN = 200;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(EngagementList list, boolean all);
    }

    private final EngagementQueries queries;
    private final EngagementShow show;
    private final PageContext page;
    private final Pages pages;

    OfficeEngagementPages(EngagementQueries queries, EngagementShow show, PageContext page, Pages pages) {
        this.queries = queries;
        this.show = show;
        this.page = page;
        this.pages = pages;
    }

    /** @param all present for those that have ended too, the newest first */
    @GET
    public Uni<Response> list(@RestQuery @Nullable String all, @RestQuery @Nullable String cursor) {
        if (all == null && cursor == null) {
            return queries.open(MOST_OPEN, page.getLocale())
                    .map(lines -> EngagementList.open(lines, show.words()))
                    .chain(list -> pages.show(Templates.list(list, false)));
        }
        var from = Cursor.of(cursor);
        return queries.all(from, PAGE, page.getLocale())
                .map(lines -> EngagementList.of("/office/engagements", from, lines, show.words()))
                .chain(list -> pages.show(Templates.list(list, true)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> read(@RestPath UUID id) {
        return show.shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }
}
