package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** Businesses as their members write them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
class BusinessResource {

    private final BusinessService service;
    private final Idempotency idempotency;

    BusinessResource(BusinessService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Path("businesses")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the business, as a draft")
    public Uni<Response> register(BusinessProfile profile, @RestQuery boolean onBehalf) {
        return idempotency.create(
                profile,
                () -> service.register(profile, onBehalf)
                        .map(view -> new Idempotency.Created("/api/v1/businesses/" + view.id(), view)));
    }

    @GET
    @Path("businesses/mine")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<List<BusinessQueries.BusinessRow>> mine() {
        return service.mine();
    }

    @GET
    @Path("businesses")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Paged<BusinessQueries.BusinessRow>> list(
            @RestQuery @DefaultValue("submitted") String status,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return service.list(StatusName.parse(status), Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("businesses/{id}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<RestResponse<BusinessView>> read(@RestPath UUID id) {
        return service.read(id).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("businesses/{id}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RestResponse<BusinessView>> describe(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, BusinessProfile profile) {
        return service.describe(id, profile, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("businesses/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<BusinessView> submit(@RestPath UUID id) {
        return service.submit(id);
    }

    /** A status in a query string. */
    private static final class StatusName {
        static BusinessStatus parse(String text) {
            try {
                return BusinessStatus.of(text);
            } catch (IllegalArgumentException e) {
                throw new vn.nhan.platform.problem.Invalid("status", "value.format");
            }
        }
    }
}
