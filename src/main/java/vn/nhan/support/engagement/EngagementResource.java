package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.platform.web.Required;

/** Experts at work: what is agreed, signed, accepted, ended. Who is no party, nor of the department, finds nothing. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
@Tag(name = "support")
class EngagementResource {

    private final EngagementReader reader;
    private final EngagementQueries queries;
    private final TermsService terms;
    private final AcceptanceService acceptance;
    private final RatingService ratings;
    private final CurrentActor actor;
    private final PageContext page;

    EngagementResource(
            EngagementReader reader,
            EngagementQueries queries,
            TermsService terms,
            AcceptanceService acceptance,
            RatingService ratings,
            CurrentActor actor,
            PageContext page) {
        this.reader = reader;
        this.queries = queries;
        this.terms = terms;
        this.acceptance = acceptance;
        this.ratings = ratings;
        this.actor = actor;
        this.page = page;
    }

    /** The newest first: to officers all of them, to an expert their own, to others those of their businesses. */
    @GET
    @Path("engagements")
    public Uni<Paged<EngagementLine>> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        var from = Cursor.of(cursor);
        var most = Paged.limit(limit);
        if (actor.require().isOfficer()) {
            return queries.all(from, most, page.getLocale());
        }
        return actor.require().has(Role.EXPERT)
                ? queries.ofExpert(from, most, page.getLocale())
                : queries.mine(from, most, page.getLocale());
    }

    @GET
    @Path("engagements/{id}")
    public Uni<EngagementView> read(@RestPath UUID id) {
        return reader.read(id, page.getLocale());
    }

    /** Proposes terms, or others: whatever was signed before no longer holds. */
    @PUT
    @Path("engagements/{id}/terms")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.EXPERT_NAME})
    public Uni<EngagementView> propose(@RestPath UUID id, @Nullable NewTerms asked) {
        return shown(terms.propose(id, Required.body(asked)));
    }

    /** Signs the terms that were read. Good only within five minutes after the password was shown. */
    @PUT
    @Path("engagements/{id}/signature")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.EXPERT_NAME})
    public Uni<EngagementView> sign(@RestPath UUID id, TermsService.@Nullable Signing seen) {
        return shown(terms.sign(id, Required.body(seen)));
    }

    @PUT
    @Path("engagements/{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<EngagementView> accept(@RestPath UUID id) {
        return shown(acceptance.accept(id));
    }

    /** Sends what was delivered back to the expert. */
    @PUT
    @Path("engagements/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<EngagementView> refuse(@RestPath UUID id, AcceptanceService.@Nullable Because why) {
        return shown(acceptance.refuse(id, Required.body(why)));
    }

    /** Ends it before anything is accepted; the request waits for another expert. */
    @PUT
    @Path("engagements/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.EXPERT_NAME, Role.OFFICER_NAME})
    public Uni<EngagementView> cancel(@RestPath UUID id, AcceptanceService.@Nullable Because why) {
        return shown(acceptance.cancel(id, Required.body(why)));
    }

    /** Takes an acceptance back: it counts no more. */
    @PUT
    @Path("engagements/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<EngagementView> withdraw(@RestPath UUID id, AcceptanceService.@Nullable Because why) {
        return shown(acceptance.withdraw(id, Required.body(why)));
    }

    @PUT
    @Path("engagements/{id}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME})
    public Uni<EngagementView> rate(@RestPath UUID id, RatingService.@Nullable NewRating told) {
        return shown(ratings.rate(id, Required.body(told)));
    }

    /** Answers the question that is due. */
    @PUT
    @Path("engagements/{id}/follow-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<EngagementView> followUp(@RestPath UUID id, RatingService.@Nullable Answer told) {
        return shown(ratings.followUp(id, Required.body(told)));
    }

    private Uni<EngagementView> shown(Uni<Engagement> done) {
        return reader.after(done, page.getLocale());
    }
}
