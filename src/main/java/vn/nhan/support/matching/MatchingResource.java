package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;

/** Who helps with which request: proposals, choices, answers. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching")
class MatchingResource {

    private final Choices choices;
    private final MyOffers mine;
    private final Answers answers;
    private final Fairness fairness;
    private final PolicyDesk policies;

    MatchingResource(Choices choices, MyOffers mine, Answers answers, Fairness fairness, PolicyDesk policies) {
        this.choices = choices;
        this.mine = mine;
        this.answers = answers;
        this.fairness = fairness;
        this.policies = policies;
    }

    record Choice(@NotNull UUID offerId) {}

    /** Who was proposed and asked, with the parts of each score. */
    @GET
    @Path("matching/{requestId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<MatchView> read(@RestPath UUID requestId) {
        return choices.read(requestId);
    }

    @PUT
    @Path("matching/{requestId}/choice")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<MatchView> choose(@RestPath UUID requestId, @Nullable Choice choice) {
        if (choice == null || choice.offerId() == null) {
            throw new Invalid("offerId", "value.required");
        }
        return choices.choose(requestId, choice.offerId());
    }

    /** None of those who were proposed. */
    @PUT
    @Path("matching/{requestId}/others")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<MatchView> others(@RestPath UUID requestId) {
        return choices.others(requestId);
    }

    @GET
    @Path("me/expert/offers")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<List<OfferLine>> mine() {
        return mine.list();
    }

    @PUT
    @Path("match-offers/{offerId}/acceptance")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<Match> accept(@RestPath UUID offerId) {
        return answers.accept(offerId);
    }

    @PUT
    @Path("match-offers/{offerId}/refusal")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<Void> decline(@RestPath UUID offerId, Answers.Refusal refusal) {
        return answers.decline(offerId, refusal);
    }

    @GET
    @Path("match-fairness")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Fairness.Report> fairness() {
        return fairness.report();
    }

    @GET
    @Path("match-policy")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<MatchPolicy> policy() {
        return policies.read();
    }

    @PUT
    @Path("match-policy")
    @RolesAllowed(Role.LEAD_NAME)
    public Uni<MatchPolicy> decide(PolicyDesk.NewPolicy policy) {
        return policies.decide(policy);
    }
}
