package vn.nhan.business.lineage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** Records that are, or may be, the same firm. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "lineage")
class LineageResource {

    private final DuplicateService duplicates;
    private final LineageService lineage;
    private final Idempotency idempotency;

    LineageResource(DuplicateService duplicates, LineageService lineage, Idempotency idempotency) {
        this.duplicates = duplicates;
        this.lineage = lineage;
        this.idempotency = idempotency;
    }

    /** Pairs; a page looks at so many records only, so it may be short, or empty, and have a next one. */
    @GET
    @Path("duplicates")
    public Uni<Paged<Duplicate>> page(@RestQuery @Nullable String cursor) {
        return duplicates.page(Cursor.of(cursor));
    }

    @GET
    @Path("businesses/{id}/duplicates")
    public Uni<List<Duplicate>> of(@RestPath UUID id) {
        return duplicates.of(id);
    }

    /** They are not the same firm. */
    @PUT
    @Path("businesses/{id}/duplicates/{otherId}/dismissal")
    @ResponseStatus(204)
    public Uni<Void> dismiss(@RestPath UUID id, @RestPath UUID otherId, DuplicateService.NotTheSame verdict) {
        return duplicates.dismiss(id, otherId, verdict);
    }

    @GET
    @Path("businesses/{id}/firm-links")
    public Uni<List<FirmLink>> links(@RestPath UUID id) {
        return lineage.of(id);
    }

    /** The business in the address is the one that goes on. */
    @POST
    @Path("businesses/{id}/firm-links")
    @APIResponse(responseCode = "201", description = "the link")
    public Uni<Response> link(@RestPath UUID id, LineageService.NewLink asked) {
        return idempotency.create(
                asked,
                () -> lineage.link(id, asked)
                        .map(link -> new Idempotency.Created("/api/v1/firm-links/" + link.id(), link)));
    }

    @GET
    @Path("firm-links/{linkId}")
    public Uni<FirmLink> read(@RestPath UUID linkId) {
        return lineage.read(linkId);
    }

    /** Takes it back; a merge within 30 days. */
    @DELETE
    @Path("firm-links/{linkId}")
    @Consumes(MediaType.WILDCARD)
    public Uni<FirmLink> undo(@RestPath UUID linkId, @RestQuery boolean keepNewer) {
        return lineage.undo(linkId, keepNewer);
    }
}
