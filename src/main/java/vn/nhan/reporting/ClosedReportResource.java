package vn.nhan.reporting;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** Reports of periods that are over, closed by whoever leads the department. */
@Path("/api/v1/reports/closed")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
@Tag(name = "reports")
class ClosedReportResource {

    private final ClosedReportService reports;
    private final Idempotency idempotency;

    ClosedReportResource(ClosedReportService reports, Idempotency idempotency) {
        this.reports = reports;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.LEAD_NAME)
    @APIResponse(responseCode = "201", description = "the closed report")
    public Uni<Response> close(ClosedReportService.NewReport report) {
        return idempotency.create(
                report,
                () -> reports.close(report)
                        .map(view -> new Idempotency.Created("/api/v1/reports/closed/" + view.id(), view)));
    }

    @GET
    public Uni<Paged<ClosedReportView>> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return reports.list(Cursor.of(cursor), Paged.limit(limit));
    }

    /** The report's own bytes, whose SHA-256 is the entity tag. */
    @GET
    @Path("{id}")
    @Uncompressed
    @APIResponse(responseCode = "200", description = "the report, byte for byte as it was closed")
    public Uni<Response> read(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String known) {
        return reports.read(id).map(report -> ReportDownload.of(report, known));
    }
}
