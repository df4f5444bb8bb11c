package vn.nhan.business.onboarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** Where the businesses of a province stand, commune by commune, and who is stuck. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class FunnelPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance funnel(FunnelTable table);

        static native TemplateInstance businesses(GroupList list);

        static native TemplateInstance business(Ladder ladder);
    }

    private final FunnelService funnel;
    private final Pipelines pipelines;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    FunnelPages(FunnelService funnel, Pipelines pipelines, PageContext page, Pages pages, Clock clock) {
        this.funnel = funnel;
        this.pipelines = pipelines;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("funnel")
    public Uni<Response> funnel(
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable Integer days,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String dir,
            @RestQuery @Nullable String q) {
        var asked = FunnelTable.Asked.of(Group.of(null, measure, null, days), sort, dir, q);
        return funnel.funnel(asked.days())
                .chain(found ->
                        pages.show(Templates.funnel(FunnelTable.of(found, asked, Form.empty(page.getLocale())))));
    }

    @GET
    @Path("funnel/businesses")
    public Uni<Response> businesses(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable Integer days,
            @RestQuery @Nullable String cursor) {
        var group = Group.of(stage, measure, commune, days);
        var from = Cursor.of(cursor);
        return funnel.lines(group, from, PAGE)
                .chain(rows -> pages.show(Templates.businesses(GroupList.of(group, from, rows, clock.instant()))));
    }

    @GET
    @Path("funnel/businesses/{id}")
    public Uni<Response> business(@RestPath UUID id) {
        return pipelines.read(id).chain(view -> pages.show(Templates.business(Ladder.of(view))));
    }
}
