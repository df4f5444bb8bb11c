package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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

/** Programmes of a province: who may get how much. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
class ProgrammeResource {

    private final ProgrammeService service;
    private final ProgrammeViews views;
    private final ProgrammeList list;
    private final LevelService levels;
    private final Idempotency idempotency;

    ProgrammeResource(
            ProgrammeService service,
            ProgrammeViews views,
            ProgrammeList list,
            LevelService levels,
            Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.list = list;
        this.levels = levels;
        this.idempotency = idempotency;
    }

    /** What anybody may know: levels of the law, and the programmes that can be asked. */
    @GET
    @Path("programmes/offer")
    @PermitAll
    public Uni<ProgrammeList.Offer> offer() {
        return list.offer();
    }

    @GET
    @Path("programmes")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Paged<ProgrammeList.Line>> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return list.list(Cursor.of(cursor), Paged.limit(limit));
    }

    @POST
    @Path("programmes")
    @RolesAllowed(Role.OFFICER_NAME)
    @APIResponse(responseCode = "201", description = "the programme, as a draft")
    public Uni<Response> create(ProgrammeFacts facts) {
        return idempotency.create(
                facts,
                () -> service.create(facts)
                        .map(view -> new Idempotency.Created("/api/v1/programmes/" + view.id(), view)));
    }

    @GET
    @Path("programmes/{programmeId}")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<RestResponse<ProgrammeView>> read(@RestPath UUID programmeId) {
        return views.read(programmeId).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("programmes/{programmeId}")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<RestResponse<ProgrammeView>> describe(
            @RestPath UUID programmeId, @RestHeader("If-Match") @Nullable String ifMatch, ProgrammeFacts facts) {
        return service.describe(programmeId, facts, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("programmes/{programmeId}/opening")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ProgrammeView> open(@RestPath UUID programmeId) {
        return service.open(programmeId);
    }

    @PUT
    @Path("programmes/{programmeId}/closure")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ProgrammeView> close(@RestPath UUID programmeId) {
        return service.close(programmeId);
    }

    @POST
    @Path("programmes/{programmeId}/levels")
    @RolesAllowed(Role.OFFICER_NAME)
    @APIResponse(responseCode = "201", description = "the programme with its levels")
    public Uni<Response> addLevel(@RestPath UUID programmeId, LevelFacts facts) {
        return idempotency.create(
                facts,
                () -> levels.add(programmeId, facts)
                        .map(view -> new Idempotency.Created("/api/v1/programmes/" + programmeId, view)));
    }

    @PUT
    @Path("programmes/levels/{levelId}/end")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ProgrammeView> endLevel(@RestPath UUID levelId, LevelService.End end) {
        return levels.end(levelId, end);
    }

    @DELETE
    @Path("programmes/levels/{levelId}")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ProgrammeView> deleteLevel(@RestPath UUID levelId) {
        return levels.delete(levelId);
    }
}
