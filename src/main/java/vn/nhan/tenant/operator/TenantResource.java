package vn.nhan.tenant.operator;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.StateRefresh;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** The provinces of the installation, for operators. A province is added and changed by its file. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Operator.ROLE)
@Tag(name = "operator")
class TenantResource {

    private static final String YAML = "application/yaml";

    private final TenantDesk desk;
    private final TenantService service;
    private final SuspensionService suspensions;
    private final StateRefresh state;
    private final Idempotency idempotency;

    TenantResource(
            TenantDesk desk,
            TenantService service,
            SuspensionService suspensions,
            StateRefresh state,
            Idempotency idempotency) {
        this.desk = desk;
        this.service = service;
        this.suspensions = suspensions;
        this.state = state;
        this.idempotency = idempotency;
    }

    @GET
    @Path("operator/tenants")
    public Paged<TenantView> tenants() {
        return new Paged<>(desk.all(), null);
    }

    @GET
    @Path("operator/tenants/{slug}")
    public Uni<RestResponse<TenantDetails>> tenant(@RestPath String slug) {
        return desk.details(slug).map(details -> EntityTag.with(details, details.version()));
    }

    @POST
    @Path("operator/tenants")
    @Consumes(YAML)
    @RequestBody(content = @Content(mediaType = YAML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "201", description = "the province, which answers on its hosts from now on")
    public Uni<Response> add(byte @Nullable [] sent) {
        var file = FileText.of(sent);
        return idempotency
                .create(
                        file.yaml(),
                        () -> service.add(file)
                                .map(stored -> new Idempotency.Created(
                                        "/api/v1/operator/tenants/"
                                                + stored.province().slug(),
                                        desk.view(stored.province()))))
                .call(state::now);
    }

    @PUT
    @Path("operator/tenants/{slug}")
    @Consumes(YAML)
    @RequestBody(content = @Content(mediaType = YAML, schema = @Schema(implementation = String.class)))
    public Uni<RestResponse<TenantDetails>> change(
            @RestPath String slug, byte @Nullable [] sent, @RestHeader("If-Match") @Nullable String ifMatch) {
        return service.change(slug, FileText.of(sent), EntityTag.version(ifMatch))
                .call(state::now)
                .chain(() -> tenant(slug));
    }

    @PUT
    @Path("operator/tenants/{slug}/suspension")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<TenantView> suspend(@RestPath String slug, SuspensionService.Because because) {
        var province = service.require(slug);
        return suspensions.suspend(province, because).map(done -> desk.view(province));
    }

    @DELETE
    @Path("operator/tenants/{slug}/suspension")
    public Uni<TenantView> resume(@RestPath String slug) {
        var province = service.require(slug);
        return suspensions.lift(province).map(done -> desk.view(province));
    }
}
