package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Accounts at which nothing is called, as a whole. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "marketplaces")
class UncalledResource {

    private final PackDownload packs;
    private final FeedListings feeds;
    private final OverduePostings overdue;

    UncalledResource(PackDownload packs, FeedListings feeds, OverduePostings overdue) {
        this.packs = packs;
        this.feeds = feeds;
        this.overdue = overdue;
    }

    /** Of all goods that wait to be put there or changed, at most a hundred, as a ZIP. */
    @GET
    @Path("channel-accounts/{shopId}/pack")
    @Produces("application/zip")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public RestMulti<byte[]> pack(@RestPath UUID shopId) {
        return packs.waiting(shopId);
    }

    /** Where the marketplace fetches its file, when it last did, and which goods are in it. */
    @GET
    @Path("channel-accounts/{fedId}/feed")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<FeedListings.Overview> feed(@RestPath UUID fedId) {
        return feeds.of(fedId);
    }

    /** What had to be taken down more than three days ago and, for all that anybody says, was not. */
    @GET
    @Path("overdue-postings")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Paged<OverduePostings.Overdue>> overdue(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return overdue.list(Cursor.of(cursor), Paged.limit(limit));
    }
}
