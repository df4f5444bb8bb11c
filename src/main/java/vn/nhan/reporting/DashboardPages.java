package vn.nhan.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;
import vn.nhan.platform.web.Cursor;

/** The province's numbers for its officers, each opening the list behind it. */
@Path("/office/dashboard")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class DashboardPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance dashboard(Tiles tiles, DashboardService.Dashboard dashboard);

        static native TemplateInstance reached(MilestoneList list);
    }

    /** The counts as they are read in Viet Nam. */
    record Tiles(
            String registered,
            String verified,
            String listed,
            String published,
            String sold,
            String active,
            String quietDays,
            String supported,
            String informed,
            String asOf) {

        static Tiles of(DashboardService.Dashboard dashboard) {
            var counts = dashboard.counts();
            var active = dashboard.active();
            return new Tiles(
                    Numbers.format(counts.registered()),
                    Numbers.format(counts.verified()),
                    Numbers.format(counts.listed()),
                    Numbers.format(counts.published()),
                    Numbers.format(counts.sold()),
                    Numbers.format(active.businesses()),
                    String.valueOf(active.quietDays()),
                    Numbers.format(dashboard.supported()),
                    Numbers.format(dashboard.informed()),
                    Dates.format(counts.asOf()));
        }
    }

    private final DashboardService service;
    private final PageContext page;
    private final Pages pages;

    DashboardPages(DashboardService service, PageContext page, Pages pages) {
        this.service = service;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> dashboard() {
        return service.dashboard(page.getLocale())
                .chain(dashboard -> pages.show(Templates.dashboard(Tiles.of(dashboard), dashboard)));
    }

    @GET
    @Path("{kind}")
    public Uni<Response> reached(@RestPath String kind, @RestQuery @Nullable String cursor) {
        var counted = MilestoneKind.of(kind);
        var from = Cursor.of(cursor);
        return service.reached(counted, from, PAGE)
                .chain(rows -> pages.show(Templates.reached(MilestoneList.of(counted, from, rows))));
    }
}
