package vn.nhan.traceability.lot;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** Lots. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "traceability")
class LotResource {

    private final LotService lots;
    private final Idempotency idempotency;

    LotResource(LotService lots, Idempotency idempotency) {
        this.lots = lots;
        this.idempotency = idempotency;
    }

    @POST
    @Path("businesses/{businessId}/lots")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the lot")
    public Uni<Response> make(@RestPath UUID businessId, LotService.NewLot lot) {
        return idempotency.create(
                lot,
                () -> lots.make(businessId, lot)
                        .map(made -> new Idempotency.Created("/api/v1/lots/" + made.id(), made)));
    }

    @GET
    @Path("businesses/{businessId}/lots")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Paged<LotRef>> list(
            @RestPath UUID businessId, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return lots.list(businessId, Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("lots/{lotId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<LotRef> read(@RestPath UUID lotId) {
        return lots.read(lotId);
    }
}
