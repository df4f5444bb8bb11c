package vn.nhan.business;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.web.Cursor;

/** The officer's list of businesses. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class BusinessListPages {

    private static final int PAGE = 50;

    /** Drafts are their members' own affair. */
    private static final List<BusinessStatus> LISTED =
            List.of(BusinessStatus.VERIFIED, BusinessStatus.SUBMITTED, BusinessStatus.RETURNED);

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(BusinessList list);
    }

    private final BusinessService service;
    private final Clock clock;
    private final Pages pages;

    BusinessListPages(BusinessService service, Clock clock, Pages pages) {
        this.service = service;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    @Path("businesses")
    public Uni<Response> list(@RestQuery @DefaultValue("verified") String status, @RestQuery @Nullable String cursor) {
        var shown = LISTED.stream()
                .filter(candidate -> candidate.key().equals(status))
                .findFirst()
                .orElseThrow(RequestFailure::notFound);
        var from = Cursor.of(cursor);
        return service.list(shown, from, PAGE)
                .chain(rows -> pages.show(Templates.list(BusinessList.of(shown, from, rows, clock.instant()))));
    }
}
