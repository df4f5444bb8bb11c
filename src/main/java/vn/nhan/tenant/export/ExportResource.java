package vn.nhan.tenant.export;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.operator.Operator;

/** Everything of one province as an archive, for operators. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Operator.ROLE)
@Tag(name = "operator")
class ExportResource {

    private final ExportService service;
    private final ArchiveDownload download;
    private final Idempotency idempotency;

    ExportResource(ExportService service, ArchiveDownload download, Idempotency idempotency) {
        this.service = service;
        this.download = download;
        this.idempotency = idempotency;
    }

    @POST
    @Path("operator/tenants/{slug}/exports")
    @APIResponse(responseCode = "201", description = "the export, which a worker begins within seconds")
    public Uni<Response> request(@RestPath String slug) {
        return idempotency.create(
                null,
                () -> service.request(slug)
                        .map(export -> new Idempotency.Created(
                                "/api/v1/operator/tenants/exports/" + export.id(), ExportView.of(export))));
    }

    /** The last fifty, newest first. */
    @GET
    @Path("operator/tenants/{slug}/exports")
    public Uni<Paged<ExportView>> exports(@RestPath String slug) {
        return service.of(slug)
                .map(all -> new Paged<>(all.stream().map(ExportView::of).toList(), null));
    }

    @GET
    @Path("operator/tenants/exports/{id}")
    public Uni<ExportView> export(@RestPath UUID id) {
        return service.find(id).map(ExportView::of);
    }

    @GET
    @Path("operator/tenants/exports/{id}/archive")
    @Produces("application/zip")
    public RestMulti<byte[]> archive(@RestPath UUID id) {
        return download.of(id);
    }

    /** Cancels it. */
    @DELETE
    @Path("operator/tenants/exports/{id}")
    public Uni<ExportView> cancel(@RestPath UUID id) {
        return service.cancel(id).map(ExportView::of);
    }
}
