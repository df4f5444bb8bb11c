package vn.nhan.traceability.diary;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** The farm diary of a plot. */
@Path("/api/v1/plots/{plotId}/diary")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "traceability")
class DiaryResource {

    private final DiaryService diary;
    private final Idempotency idempotency;

    DiaryResource(DiaryService diary, Idempotency idempotency) {
        this.diary = diary;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Paged<DiaryLine>> read(
            @RestPath UUID plotId, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return diary.read(plotId, Cursor.of(cursor), Paged.limit(limit));
    }

    @POST
    @Path("applications")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the entry")
    public Uni<Response> recordApplication(@RestPath UUID plotId, DiaryService.NewApplication application) {
        return created(plotId, application, () -> diary.recordApplication(plotId, application));
    }

    @POST
    @Path("harvests")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the entry")
    public Uni<Response> recordHarvest(@RestPath UUID plotId, DiaryService.NewHarvest harvest) {
        return created(plotId, harvest, () -> diary.recordHarvest(plotId, harvest));
    }

    private Uni<Response> created(UUID plotId, Object body, Supplier<Uni<DiaryLine>> work) {
        return idempotency.create(
                body,
                () -> work.get().map(line -> new Idempotency.Created("/api/v1/plots/" + plotId + "/diary", line)));
    }
}
