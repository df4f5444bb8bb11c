package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessDecisions;
import vn.nhan.business.BusinessMove;
import vn.nhan.business.Businesses;
import vn.nhan.business.Decider;
import vn.nhan.business.Ruling;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** The decisions about one business. Officers make them; to close their own is also the managers' affair. */
@ApplicationScoped
class VerificationService {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final Businesses businesses;
    private final BusinessAccess access;
    private final BusinessDecisions decisions;
    private final IdentityDesk identity;
    private final Validation validation;
    private final Clock clock;

    VerificationService(
            TenantTx tx,
            CurrentActor actor,
            Businesses businesses,
            BusinessAccess access,
            BusinessDecisions decisions,
            IdentityDesk identity,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.businesses = businesses;
        this.access = access;
        this.decisions = decisions;
        this.identity = identity;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param reason told to the members in the officer's words */
    record Because(@PlainText(max = 2000, lines = true) String reason) {}

    /** @param identity what the officer says of who stands behind the business; left out, that a document was seen */
    record Verify(@Valid IdentityDesk.@Nullable Said identity) {}

    /**
     * @param said null when the officer says nothing of it: then what is known must be enough
     * @return the id of the decision
     */
    Uni<UUID> verify(UUID id, IdentityDesk.@Nullable Said said) {
        if (said != null) {
            validation.of(said).orThrow();
        }
        return tx.inTenant(session -> businesses.require(session, id).chain(() -> verify(session, id, said, me())));
    }

    /** As above, in the caller's transaction and for whoever it names. */
    Uni<UUID> verify(Mutiny.Session session, UUID id, IdentityDesk.@Nullable Said said, Decider officer) {
        return identity.keepOnline(session, id)
                .chain(() -> identity.standing(session, id, IdentityDesk.day(officer)))
                .chain(known -> known.isEnough() && (said == null || said.equals(IdentityDesk.Said.DOCUMENT_SEEN))
                        ? Uni.createFrom().voidItem()
                        : prove(session, id, said, officer))
                .chain(() -> decisions.decide(session, id, Ruling.of(BusinessMove.VERIFY), officer));
    }

    private Uni<Void> prove(Mutiny.Session session, UUID id, IdentityDesk.@Nullable Said said, Decider officer) {
        if (said == null) {
            throw new VerificationFailure.IdentityUnproven();
        }
        return identity.say(session, id, said, officer)
                .chain(() -> identity.standing(session, id, IdentityDesk.day(officer)))
                .invoke(known -> {
                    if (!known.isEnough()) {
                        throw new VerificationFailure.IdentityUnproven();
                    }
                })
                .replaceWithVoid();
    }

    Uni<UUID> sendBack(UUID id, Return because) {
        validation.of(because).orThrow();
        return decide(id, new Ruling(BusinessMove.RETURN, because.all()));
    }

    Uni<UUID> suspend(UUID id, Because because) {
        return decide(id, BusinessMove.SUSPEND, because);
    }

    Uni<UUID> lift(UUID id) {
        return decide(id, Ruling.of(BusinessMove.LIFT));
    }

    Uni<UUID> reopen(UUID id, Because because) {
        return decide(id, BusinessMove.REOPEN, because);
    }

    Uni<UUID> close(UUID id, Because because) {
        validation.of(because).orThrow();
        return tx.inTenant(session -> (actor.require().has(Role.OFFICER)
                        ? businesses.require(session, id)
                        : access.requireManager(session, id))
                .chain(() -> decisions.decide(session, id, Ruling.of(BusinessMove.CLOSE, because.reason()), me())));
    }

    private Uni<UUID> decide(UUID id, BusinessMove move, Because because) {
        validation.of(because).orThrow();
        return decide(id, Ruling.of(move, because.reason()));
    }

    private Uni<UUID> decide(UUID id, Ruling ruling) {
        return tx.inTenant(session -> decisions.decide(session, id, ruling, me()));
    }

    private Decider me() {
        var who = actor.require();
        return new Decider(who.accountId(), who.name(), clock.instant(), null);
    }
}
