package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** A province's numbers, each with the rows behind it. */
@Path("/api/v1/reports/milestones")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
@Tag(name = "reports")
class ReportResource {

    private final DashboardService service;

    ReportResource(DashboardService service) {
        this.service = service;
    }

    @GET
    public Uni<MilestoneCounts> counts() {
        return service.counts();
    }

    /** @param kind {@code registered}, {@code verified} or {@code listed} */
    @GET
    @Path("{kind}")
    public Uni<Paged<MilestoneRow>> reached(
            @RestPath String kind, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.reached(MilestoneKind.of(kind), Cursor.of(cursor), Paged.limit(limit));
    }
}
