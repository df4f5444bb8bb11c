package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.SentFile;

/** What people say of goods that they put at a marketplace by hand. */
@Path("/api/v1/channel-accounts/{shopId}/listings/{postedId}/posting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "marketplaces")
class PostingResource {

    private final PostingService postings;
    private final PackDownload packs;

    PostingResource(PostingService postings, PackDownload packs) {
        this.postings = postings;
        this.packs = packs;
    }

    @GET
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<PostingView> read(@RestPath UUID shopId, @RestPath UUID postedId) {
        return postings.read(shopId, postedId);
    }

    /** Says that it stands there as it shall, at this address. Nobody fetches it. Good for 90 days. */
    @PUT
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<PostingView> confirm(
            @RestPath UUID shopId, @RestPath UUID postedId, PostingService.Confirmation confirmation) {
        return postings.confirm(shopId, postedId, confirmation, Optional.empty());
    }

    /** The address was wrong. What was said before it holds again. */
    @DELETE
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<PostingView> undo(@RestPath UUID shopId, @RestPath UUID postedId) {
        return postings.undo(shopId, postedId);
    }

    /** Says that it was taken down there. */
    @PUT
    @Path("removal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<PostingView> removed(@RestPath UUID shopId, @RestPath UUID postedId) {
        return postings.removed(shopId, postedId);
    }

    /** The body is a picture of the page. */
    @PUT
    @Path("evidence")
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<PostingView> attach(@RestPath UUID shopId, @RestPath UUID postedId, byte[] picture) {
        return postings.receive(shopId, postedId, picture).chain(taken -> postings.attach(shopId, postedId, taken));
    }

    @GET
    @Path("evidence")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Response> evidence(@RestPath UUID shopId, @RestPath UUID postedId) {
        return postings.evidence(shopId, postedId).map(SentFile::shown);
    }

    /** A workbook, pictures, papers of the goods and what to do with them, as a ZIP. */
    @GET
    @Path("pack")
    @Produces("application/zip")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public RestMulti<byte[]> pack(@RestPath UUID shopId, @RestPath UUID postedId) {
        return packs.one(shopId, postedId);
    }
}
