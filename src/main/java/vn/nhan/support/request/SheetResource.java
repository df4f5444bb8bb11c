package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;

/** Requests from an officer's list. The same list twice adds nothing, so it needs no {@code Idempotency-Key}. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "support")
class SheetResource {

    private final SheetService sheets;

    SheetResource(SheetService sheets) {
        this.sheets = sheets;
    }

    /** @param fileName with its extension, xlsx or csv */
    @POST
    @Path("support-sheets")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(responseCode = "201", description = "what became of each row")
    public Uni<Response> bring(@RestQuery @Nullable String fileName, byte[] sent) {
        return sheets.bring(fileName == null ? "" : fileName, sent)
                .map(view -> Response.created(URI.create("/api/v1/support-sheets/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @Path("support-sheets/{sheetId}")
    public Uni<SheetView> read(@RestPath UUID sheetId) {
        return sheets.read(sheetId);
    }
}
