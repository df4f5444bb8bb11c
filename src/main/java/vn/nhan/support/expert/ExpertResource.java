package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import vn.nhan.identity.invitation.Issued;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** Experts: everybody finds those who are shown; officers put them on record. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
class ExpertResource {

    private static final int PAGE = 50;

    private final Directory directory;
    private final ExpertDesk desk;
    private final Idempotency idempotency;

    ExpertResource(Directory directory, ExpertDesk desk, Idempotency idempotency) {
        this.directory = directory;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /** Those who are shown to everybody. */
    @GET
    @Path("experts")
    @PermitAll
    public Uni<Paged<Directory.Card>> search(
            @RestQuery @Nullable String need,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable String cursor) {
        return directory.search(new Directory.Wanted(need, language, commune), Cursor.of(cursor), PAGE);
    }

    @POST
    @Path("experts")
    @RolesAllowed(Role.OFFICER_NAME)
    @APIResponse(responseCode = "201", description = "the expert, not recognised yet")
    public Uni<Response> register(NewExpert expert) {
        return idempotency.create(
                expert,
                () -> desk.register(expert).map(view -> new Idempotency.Created("/api/v1/experts/" + view.id(), view)));
    }

    @GET
    @Path("experts/{expertId}")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<RestResponse<ExpertView>> read(@RestPath UUID expertId) {
        return desk.read(expertId).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("experts/{expertId}")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<RestResponse<ExpertView>> describe(
            @RestPath UUID expertId, @RestHeader("If-Match") @Nullable String ifMatch, ExpertProfile profile) {
        return desk.describe(expertId, profile, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    /** Ends the work of an expert: no more offers. */
    @DELETE
    @Path("experts/{expertId}")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ExpertView> end(@RestPath UUID expertId) {
        return desk.end(expertId);
    }

    /** Shows an organisation in the directory. */
    @PUT
    @Path("experts/{expertId}/listing")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ExpertView> list(@RestPath UUID expertId) {
        return desk.list(expertId);
    }

    @DELETE
    @Path("experts/{expertId}/listing")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ExpertView> unlist(@RestPath UUID expertId) {
        return desk.unlist(expertId);
    }

    @POST
    @Path("experts/{expertId}/invitation")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Issued> invite(@RestPath UUID expertId, ExpertDesk.Invited invited) {
        return desk.invite(expertId, invited);
    }
}
