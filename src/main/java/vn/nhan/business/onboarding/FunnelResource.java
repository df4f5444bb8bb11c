package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** How far businesses have come: each of them, and all of a province. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "onboarding")
class FunnelResource {

    private final Pipelines pipelines;
    private final FunnelService funnel;

    FunnelResource(Pipelines pipelines, FunnelService funnel) {
        this.pipelines = pipelines;
        this.funnel = funnel;
    }

    /** The stage of a business, when it was reached and by what. */
    @GET
    @Path("businesses/{id}/stage")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<StageView> stage(@RestPath UUID id) {
        return pipelines.read(id);
    }

    /** @param days whoever has been at a stage for so many days is stuck there: 1 to 3,650, 30 when left out */
    @GET
    @Path("funnel")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Funnel> funnel(@RestQuery @Nullable Integer days) {
        return funnel.funnel(Group.of(null, null, null, days).days());
    }

    /**
     * The businesses behind a number.
     *
     * @param stage such as {@code identity-verified}; all when left out
     * @param measure {@code now}, {@code reached} or {@code stuck}
     * @param commune id of a unit, or {@code none}
     */
    @GET
    @Path("funnel/businesses")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Paged<FunnelQueries.Line>> businesses(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable Integer days,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return funnel.lines(Group.of(stage, measure, commune, days), Cursor.of(cursor), Paged.limit(limit));
    }
}
