package vn.nhan.marketplace.board;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Goods on an account at a marketplace. */
@Path("/api/v1/channel-accounts/{accountId}/listings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "marketplaces")
class BoardResource {

    private final Board board;
    private final Publishing publishing;
    private final Validation validation;

    BoardResource(Board board, Publishing publishing, Validation validation) {
        this.board = board;
        this.publishing = publishing;
        this.validation = validation;
    }

    /** @param choice {@code ours}, {@code theirs} or {@code without} */
    record Decision(@NotNull String choice) {}

    /**
     * The newest first.
     *
     * @param state such as {@code live}, {@code drifted} or {@code off}; all without it
     */
    @GET
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Paged<ListingView>> list(
            @RestPath UUID accountId,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return board.list(accountId, part(state, cursor, limit));
    }

    /** Wants these products there too. Whoever says it twice has said it once. */
    @PUT
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<Publishing.Begun> publish(@RestPath UUID accountId, Publishing.Products products) {
        return publishing.publish(accountId, products);
    }

    @GET
    @Path("{bindingId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<ListingView> read(@RestPath UUID accountId, @RestPath UUID bindingId) {
        return board.read(accountId, bindingId);
    }

    /** Takes it off this marketplace; elsewhere it stays. */
    @DELETE
    @Path("{bindingId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ListingView> takeOff(@RestPath UUID accountId, @RestPath UUID bindingId) {
        return publishing.takeOff(accountId, bindingId);
    }

    /** At once, beginning with a look at what is there. */
    @PUT
    @Path("{bindingId}/retry")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ListingView> retry(@RestPath UUID accountId, @RestPath UUID bindingId) {
        return publishing.retry(accountId, bindingId);
    }

    /**
     * Says whose changes hold where somebody changed or deleted it at the marketplace, or that what has lost a star or a
     * certificate is sold on without.
     */
    @PUT
    @Path("{bindingId}/decision")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ListingView> decide(@RestPath UUID accountId, @RestPath UUID bindingId, Decision decision) {
        var checks = validation.of(decision);
        var choice = checks.read("choice", decision.choice(), BoardResource::choice);
        checks.refuseIf(choice == null, "choice", "value.required").orThrow();
        return publishing.decide(accountId, bindingId, Checks.present(choice));
    }

    /** What was done, the newest first. */
    @GET
    @Path("{bindingId}/steps")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Paged<StepView>> steps(
            @RestPath UUID accountId,
            @RestPath UUID bindingId,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return board.steps(accountId, bindingId, part(null, cursor, limit));
    }

    /** What the marketplace would mind, and what would be done next. Nothing is sent. */
    @GET
    @Path("{bindingId}/preview")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<PreviewView> preview(@RestPath UUID accountId, @RestPath UUID bindingId) {
        return board.preview(accountId, bindingId);
    }

    private static BoardQueries.Part part(@Nullable String state, @Nullable String cursor, @Nullable Integer limit) {
        return new BoardQueries.Part(
                state == null || state.isEmpty() ? null : BoardState.of(state), Cursor.of(cursor), Paged.limit(limit));
    }

    /** @throws Invalid for any other word */
    static Publishing.Choice choice(String word) {
        try {
            return Publishing.Choice.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Invalid("choice", "value.format");
        }
    }
}
