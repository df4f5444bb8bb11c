package vn.nhan.catalog.moderation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ListingDecision;
import vn.nhan.catalog.ListingModeration;
import vn.nhan.catalog.TakeDown;
import vn.nhan.identity.Role;

/** What is decided about offers, by whom and why. Every answer to a decision is the offer as it lies on the desk then. */
@Path("/api/v1/listings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "moderation")
class ModerationResource {

    private final ModerationDesk desk;

    ModerationResource(ModerationDesk desk) {
        this.desk = desk;
    }

    /** @param queue {@code waiting}, {@code posted} (and not looked at yet) or {@code taken-down}; the oldest first */
    @GET
    public Uni<List<QueueLine>> list(@RestQuery @DefaultValue("waiting") String queue) {
        return desk.lines(Queue.of(queue));
    }

    @GET
    @Path("{id}")
    public Uni<QueueLine> read(@RestPath UUID id) {
        return desk.line(id);
    }

    @GET
    @Path("{id}/decisions")
    public Uni<List<ListingDecision>> decisions(@RestPath UUID id) {
        return desk.history(id);
    }

    /** Takes it from the queue, for half an hour. */
    @PUT
    @Path("{id}/review")
    @Consumes(MediaType.WILDCARD)
    public Uni<QueueLine> take(@RestPath UUID id) {
        return after(id, desk.take(id));
    }

    @DELETE
    @Path("{id}/review")
    @Consumes(MediaType.WILDCARD)
    public Uni<QueueLine> release(@RestPath UUID id) {
        return after(id, desk.release(id));
    }

    /** Without a body no licence was looked at. */
    @PUT
    @Path("{id}/approval")
    public Uni<QueueLine> approve(@RestPath UUID id, ModerationDesk.@Nullable Approve how) {
        return after(id, desk.approve(id, how != null && Boolean.TRUE.equals(how.licenceSeen())));
    }

    /** Takes the approval back: the offer waits again. */
    @DELETE
    @Path("{id}/approval")
    @Consumes(MediaType.WILDCARD)
    public Uni<QueueLine> withdrawApproval(@RestPath UUID id) {
        return after(id, desk.reverse(id, new ListingModeration.Reversal("approve", null)));
    }

    /** Nothing is wrong with what stands on the storefront already. */
    @PUT
    @Path("{id}/inspection")
    @Consumes(MediaType.WILDCARD)
    public Uni<QueueLine> look(@RestPath UUID id) {
        return after(id, desk.look(id));
    }

    @PUT
    @Path("{id}/take-down")
    public Uni<QueueLine> takeDown(@RestPath UUID id, TakeDown why) {
        return after(id, desk.takeDown(id, why));
    }

    /** It was a mistake: the offer is where it was before. */
    @DELETE
    @Path("{id}/take-down")
    @Consumes(MediaType.WILDCARD)
    public Uni<QueueLine> putBack(@RestPath UUID id) {
        return after(id, desk.reverse(id, new ListingModeration.Reversal("take-down", null)));
    }

    private Uni<QueueLine> after(UUID id, Uni<?> deed) {
        return deed.chain(() -> desk.line(id));
    }
}
