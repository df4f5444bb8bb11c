package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.EntityTag;

/** Our categories in a marketplace's own, matched once for the whole province. */
@Path("/api/v1/channel-accounts/{accountId}/categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "marketplaces")
class MappingResource {

    private final MappingReading reading;
    private final MappingService service;
    private final Undoing undoing;

    MappingResource(MappingReading reading, MappingService service, Undoing undoing) {
        this.reading = reading;
        this.service = service;
        this.undoing = undoing;
    }

    /** Those of the business's own goods; what is still to be done comes first. */
    @GET
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<MappingViews.Overview> list(@RestPath UUID accountId) {
        return reading.overview(Side.shop(accountId)).map(MappingViews.Overview::of);
    }

    /** Asks the marketplace for its categories anew; without it that is done once a week. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<MappingViews.Overview> askAgain(@RestPath UUID accountId) {
        return reading.again(accountId).map(MappingViews.Overview::of);
    }

    /** @param words looked for among the marketplace's categories; without them those that may be meant are told */
    @GET
    @Path("{category}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<RestResponse<MappingViews.Detail>> read(
            @RestPath UUID accountId, @RestPath String category, @RestQuery @Nullable String words) {
        return reading.detail(Side.shop(accountId), category, words).map(MappingResource::tagged);
    }

    /** What the marketplace asks of goods in one of its own categories. */
    @GET
    @Path("{category}/demands")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<MappingViews.Demands> demands(
            @RestPath UUID accountId, @RestPath String category, @RestQuery @Nullable String remoteCategory) {
        return reading.demands(Side.shop(accountId), category, remoteCategory == null ? "" : remoteCategory)
                .map(MappingViews.Demands::of);
    }

    /** For the whole province. {@code If-Match: "0"} where nobody has matched it yet. */
    @PUT
    @Path("{category}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<RestResponse<MappingViews.Detail>> match(
            @RestPath UUID accountId,
            @RestPath String category,
            @RestHeader("If-Match") @Nullable String ifMatch,
            Matching matching) {
        return service.match(Side.shop(accountId), category, matching, EntityTag.version(ifMatch))
                .map(MappingResource::tagged);
    }

    /** What was chosen for it in the province, the newest first; at most twenty. */
    @GET
    @Path("{category}/choices")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<MappingViews.Past>> choices(@RestPath UUID accountId, @RestPath String category) {
        return undoing.past(accountId, category).map(MappingViews.Past::of);
    }

    /** Takes the newest choice back, in favour of what held before it. An older one: 409. */
    @PUT
    @Path("{category}/choices/{number}/reversal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<RestResponse<MappingViews.Detail>> undo(
            @RestPath UUID accountId, @RestPath String category, @RestPath int number) {
        return undoing.undo(accountId, category, number)
                .chain(() -> reading.detail(Side.shop(accountId), category, null))
                .map(MappingResource::tagged);
    }

    private static RestResponse<MappingViews.Detail> tagged(MappingReading.Detail found) {
        return EntityTag.with(
                MappingViews.Detail.of(found), found.match().map(Match::version).orElse(0));
    }
}
