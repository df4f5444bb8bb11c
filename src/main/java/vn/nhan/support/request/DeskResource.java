package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.Paged;

/** What the department does with requests for support. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
class DeskResource {

    private final Desk desk;
    private final Deciding deciding;
    private final Complaining complaining;
    private final RequestReading reading;

    DeskResource(Desk desk, Deciding deciding, Complaining complaining, RequestReading reading) {
        this.desk = desk;
        this.deciding = deciding;
        this.complaining = complaining;
        this.reading = reading;
    }

    /**
     * The late ones first, then in the order of the law.
     *
     * @param state such as {@code submitted}; all open ones without it
     */
    @GET
    @Path("support-requests")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<List<RequestQueries.Line>> queue(@RestQuery @Nullable String state, @RestQuery @Nullable Integer limit) {
        return desk.queue(read(state), Paged.limit(limit));
    }

    @PUT
    @Path("support-requests/{requestId}/approval")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<RequestView> approve(@RestPath UUID requestId, Deciding.@Nullable Approval approval) {
        return deciding.approve(requestId, approval).chain(reading::read);
    }

    @PUT
    @Path("support-requests/{requestId}/refusal")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<RequestView> refuse(@RestPath UUID requestId, @Nullable Refusal refusal) {
        return deciding.refuse(requestId, refusal).chain(reading::read);
    }

    /** Asks the requester something; the clock stands still until they answer. */
    @PUT
    @Path("support-requests/{requestId}/return")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<RequestView> giveBack(@RestPath UUID requestId, @Nullable Words question) {
        return deciding.giveBack(requestId, question).chain(reading::read);
    }

    /** Ends it without support. */
    @PUT
    @Path("support-requests/{requestId}/closure")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<RequestView> close(@RestPath UUID requestId, @Nullable Words reason) {
        return deciding.close(requestId, reason).chain(reading::read);
    }

    /** Those that wait for the head; the late ones first. */
    @GET
    @Path("support-complaints")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<List<RequestQueries.Plea>> complaints() {
        return desk.complaints();
    }

    @PUT
    @Path("support-complaints/{complaintId}/decision")
    @RolesAllowed(Role.LEAD_NAME)
    public Uni<RequestView> decide(@RestPath UUID complaintId, Complaining.@Nullable Verdict verdict) {
        return complaining.decide(complaintId, verdict).chain(reading::read);
    }

    static @Nullable RequestState read(@Nullable String state) {
        if (state == null || state.isEmpty()) {
            return null;
        }
        try {
            return RequestState.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("state", "value.format");
        }
    }
}
