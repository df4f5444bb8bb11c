package vn.nhan.traceability.area;

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

/** Growing areas and their plots. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "traceability")
class AreaResource {

    private final AreaService areas;
    private final Idempotency idempotency;

    AreaResource(AreaService areas, Idempotency idempotency) {
        this.areas = areas;
        this.idempotency = idempotency;
    }

    @POST
    @Path("businesses/{businessId}/growing-areas")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the growing area")
    public Uni<Response> add(@RestPath UUID businessId, AreaService.NewArea area) {
        return idempotency.create(
                area,
                () -> areas.addArea(businessId, area)
                        .map(view -> new Idempotency.Created("/api/v1/growing-areas/" + view.id(), view)));
    }

    @GET
    @Path("businesses/{businessId}/growing-areas")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<AreaView>> list(@RestPath UUID businessId) {
        return areas.list(businessId);
    }

    @GET
    @Path("growing-areas/{areaId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<AreaView> read(@RestPath UUID areaId) {
        return areas.read(areaId);
    }

    @POST
    @Path("growing-areas/{areaId}/plots")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the plot")
    public Uni<Response> addPlot(@RestPath UUID areaId, AreaService.NewPlot plot) {
        return idempotency.create(
                plot,
                () -> areas.addPlot(areaId, plot)
                        .map(view -> new Idempotency.Created("/api/v1/growing-areas/" + areaId, view)));
    }
}
