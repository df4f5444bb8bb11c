package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Officers compare what was declared with the decision, and write down when one was revoked. */
@ApplicationScoped
class RecognitionReview {

    private final TenantTx tx;
    private final RecognitionStore store;
    private final RecognitionLog log;
    private final CurrentActor actor;
    private final Validation validation;
    private final Clock clock;

    RecognitionReview(
            TenantTx tx,
            RecognitionStore store,
            RecognitionLog log,
            CurrentActor actor,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.store = store;
        this.log = log;
        this.actor = actor;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param reason 1 to 500 characters, told to the business */
    record Refusal(@PlainText(max = 500, lines = true) String reason) {}

    /** From now on its stars are shown, as long as it holds and the seller is verified. */
    Uni<RecognitionView> check(UUID id) {
        return decide(id, "ocop.check", found -> found.check(actor.require().accountId(), clock.instant()));
    }

    /** Takes a check back: it waits again, and its stars are gone. */
    Uni<RecognitionView> uncheck(UUID id) {
        return decide(id, "ocop.uncheck", Recognition::uncheck);
    }

    Uni<RecognitionView> refuse(UUID id, Refusal refusal) {
        validation.of(refusal).orThrow();
        return decide(
                id,
                "ocop.refuse",
                found -> found.refuse(
                        actor.require().accountId(),
                        clock.instant(),
                        refusal.reason().strip()));
    }

    Uni<RecognitionView> revoke(UUID id, Revocation decision) {
        var checks = validation.of(decision);
        var today = Dates.dayOf(clock.instant());
        checks.refuseIf(
                        decision.revokedOn() != null && decision.revokedOn().isAfter(today),
                        "revokedOn",
                        "ocop.in-future")
                .orThrow();
        return decide(id, "ocop.revoke", found -> {
            validation
                    .of(decision)
                    .refuseIf(decision.revokedOn().isBefore(found.issuedOn), "revokedOn", "ocop.before-decision")
                    .orThrow();
            found.revoke(decision, actor.require().accountId(), clock.instant());
        });
    }

    private Uni<RecognitionView> decide(UUID id, String action, Consumer<Recognition> decision) {
        return tx.inTenant(session -> store.require(session, id)
                .invoke(decision)
                .call(found -> settle(session, action, found))
                .chain(found -> store.view(session, found)));
    }

    private Uni<Void> settle(Mutiny.Session session, String action, Recognition found) {
        return session.flush()
                .chain(() -> store.supersede(session, found.productId))
                .chain(() -> log.done(session, action, found));
    }
}
