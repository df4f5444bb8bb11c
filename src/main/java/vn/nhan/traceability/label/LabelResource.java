package vn.nhan.traceability.label;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;

/** Labels of a lot, to be printed. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "traceability")
class LabelResource {

    private final LabelService labels;
    private final Idempotency idempotency;

    LabelResource(LabelService labels, Idempotency idempotency) {
        this.labels = labels;
        this.idempotency = idempotency;
    }

    @POST
    @Path("lots/{lotId}/label-batches")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the batch, with the addresses of its printable forms")
    public Uni<Response> print(@RestPath UUID lotId, LabelService.NewBatch batch) {
        return idempotency.create(
                batch, () -> labels.print(lotId, batch).map(view -> new Idempotency.Created(view.sheetPath(), view)));
    }

    @GET
    @Path("lots/{lotId}/label-batches")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<LabelService.BatchView>> list(@RestPath UUID lotId) {
        return labels.list(lotId);
    }

    @GET
    @Path("label-batches/{batchId}/sheet.pdf")
    @Produces("application/pdf")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<byte[]> sheet(@RestPath UUID batchId) {
        return labels.sheet(batchId);
    }

    @GET
    @Path("label-batches/{batchId}/label.svg")
    @Produces("image/svg+xml")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<String> label(@RestPath UUID batchId) {
        return labels.label(batchId);
    }
}
