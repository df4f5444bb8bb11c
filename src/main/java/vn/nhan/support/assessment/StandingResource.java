package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
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

/** How firms stand, and the criteria sets of the province. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class StandingResource {

    private final StandingService standing;
    private final SetService sets;
    private final Idempotency idempotency;

    StandingResource(StandingService standing, SetService sets, Idempotency idempotency) {
        this.standing = standing;
        this.sets = sets;
        this.idempotency = idempotency;
    }

    /** Numbers of firms by level, pillar, sector and size; the newest instrument of the country without {@code instrument}. */
    @GET
    @Path("assessments/standing")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Standing> standing(
            @RestQuery @Nullable String instrument,
            @RestQuery @Nullable Integer edition,
            @RestQuery @Nullable String sector,
            @RestQuery @Nullable String size) {
        return standing.standing(StandingService.Asked.of(instrument, edition, sector, size))
                .map(StandingService.Found::standing);
    }

    /** The firms behind a number, each by its latest result. */
    @GET
    @Path("assessments")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Paged<StandingQueries.Line>> list(
            @RestQuery @Nullable String instrument,
            @RestQuery @Nullable String sector,
            @RestQuery @Nullable String pillar,
            @RestQuery @Nullable Integer level,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return standing.lines(
                        StandingService.Asked.of(instrument, null, sector, null),
                        new StandingQueries.Part(pillar, level, false),
                        Cursor.of(cursor),
                        Paged.limit(limit))
                .map(StandingService.Listed::lines);
    }

    /** All provinces together; numbers of fewer than five firms aren't told, nor what would give them away. */
    @GET
    @Path("operator/assessments")
    @RolesAllowed(Role.OPERATOR_NAME)
    public Uni<Standing> national(@RestQuery @Nullable String instrument) {
        return standing.national(instrument);
    }

    @GET
    @Path("assessments/sets")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<List<SetView>> sets() {
        return sets.list().map(all -> all.stream().map(SetView::of).toList());
    }

    /** A new set, or a new edition of one; 422 with every mistake of the file. */
    @POST
    @Path("assessments/sets")
    @Consumes("application/yaml")
    @RolesAllowed(Role.OFFICER_NAME)
    @APIResponse(responseCode = "201", description = "the set, in force from now on")
    public Uni<Response> add(byte @Nullable [] file) {
        var text = new SetText(SetText.decoded(file));
        return idempotency.create(
                text,
                () -> sets.add(text)
                        .map(stored -> new Idempotency.Created(
                                "/api/v1/assessments/sets/" + stored.id(), SetView.of(stored))));
    }

    /** The file as it was sent. */
    @GET
    @Path("assessments/sets/{setId}")
    @Produces("application/yaml")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<String> file(@RestPath UUID setId) {
        return sets.read(setId).map(CriteriaSets.Stored::yaml);
    }

    record SetView(UUID id, String code, int edition, Instant uploadedAt) {

        static SetView of(CriteriaSets.Stored stored) {
            return new SetView(
                    stored.id(), stored.edition().code(), stored.edition().number(), stored.uploadedAt());
        }
    }
}
