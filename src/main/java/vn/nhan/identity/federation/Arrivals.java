package vn.nhan.identity.federation;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.FrontDoor;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What becomes of somebody who came back from a provider, by what they left for. */
@RequestScoped
class Arrivals {

    private final Providers providers;
    private final LinkedIdentities links;
    private final Instance<ProofRegister> proofs;
    private final FrontDoor door;
    private final CurrentActor actor;
    private final SecurityIdentity identity;

    Arrivals(
            Providers providers,
            LinkedIdentities links,
            Instance<ProofRegister> proofs,
            FrontDoor door,
            CurrentActor actor,
            SecurityIdentity identity) {
        this.providers = providers;
        this.links = links;
        this.proofs = proofs;
        this.door = door;
        this.actor = actor;
        this.identity = identity;
    }

    Uni<Response> receive(Provider from, Flow flow, IdToken token) {
        return switch (flow.purpose()) {
            case SIGN_IN ->
                links.accountOf(providers.require(from.name(), Use.OFFICER_SIGN_IN), token.subject())
                        .chain(account -> door.admit(account, from.strong(), flow.next())
                                .onFailure(Arrivals::isShut)
                                .transform(refused -> new FederationFailure.NotAdmitted()));
            case LINK -> links.link(owner(flow), from, token.subject()).replaceWith(done("linked"));
            case PROVE -> prove(owner(flow), from, token).replaceWith(done("proven"));
        };
    }

    /** Whoever left must be the one who comes back. */
    private UUID owner(Flow flow) {
        if (identity.isAnonymous() || !actor.require().accountId().equals(flow.account())) {
            throw new FederationFailure.FlowEnded();
        }
        return actor.require().accountId();
    }

    private Uni<Void> prove(UUID account, Provider from, IdToken token) {
        providers.require(from.name(), Use.IDENTITY_PROOF);
        var citizenId = from.citizenIdClaim().flatMap(token::text).orElseThrow(FederationFailure.NoCitizenId::new);
        return proofs.get()
                .prove(account, from.name(), citizenId)
                .invoke(kept -> {
                    if (!kept) {
                        throw new FederationFailure.ProvenElsewhere();
                    }
                })
                .replaceWithVoid()
                .onFailure(Arrivals::isNoCitizenId)
                .transform(refused -> new FederationFailure.NoCitizenId());
    }

    private static boolean isShut(Throwable failure) {
        return failure instanceof DomainFailure refused
                && (refused.kind() == FailureKind.FORBIDDEN || refused.kind() == FailureKind.UNAUTHENTICATED);
    }

    private static boolean isNoCitizenId(Throwable failure) {
        return failure instanceof DomainFailure && !(failure instanceof FederationFailure);
    }

    private static Response done(String what) {
        return Pages.seeOther("/account/linked?done=" + what);
    }
}
