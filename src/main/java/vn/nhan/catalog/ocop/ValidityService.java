package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/**
 * The last day of a recognition is 36 months after its decision. Where another day holds, one officer says why and another
 * one confirms; until then nothing changes.
 */
@ApplicationScoped
class ValidityService {

    private final TenantTx tx;
    private final RecognitionStore store;
    private final RecognitionLog log;
    private final CurrentActor actor;
    private final Validation validation;
    private final Clock clock;

    ValidityService(
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

    /**
     * @param validTo the last day
     * @param reason 1 to 500 characters
     */
    record NewEnd(
            @NotNull LocalDate validTo,
            @PlainText(max = 500, lines = true) String reason) {}

    Uni<RecognitionView> ask(UUID id, NewEnd end) {
        validation.of(end).orThrow();
        return tx.inTenant(session -> store.require(session, id)
                .invoke(Recognition::requireStanding)
                .invoke(found -> check(found, end))
                .call(found -> requireNone(session, id))
                .call(found -> session.persist(
                        new ValidityChange(found, end.validTo(), end.reason().strip())
                                .asked(actor.require().accountId(), clock.instant())))
                .call(found -> log.done(session, "ocop.ask-validity", found))
                .chain(found -> store.view(session, found)));
    }

    /** By an officer other than the one who asked. */
    Uni<RecognitionView> confirm(UUID id) {
        return tx.inTenant(session -> store.require(session, id)
                .invoke(Recognition::requireStanding)
                .call(found -> open(session, id)
                        .invoke(change -> change.confirm(found, actor.require().accountId(), clock.instant())))
                .call(found -> log.done(session, "ocop.confirm-validity", found))
                .chain(found -> store.view(session, found)));
    }

    /** Whoever asked thinks better of it, or a colleague disagrees. */
    Uni<RecognitionView> drop(UUID id) {
        return tx.inTenant(session -> store.require(session, id)
                .call(found -> open(session, id)
                        .invoke(change -> change.drop(actor.require().accountId(), clock.instant())))
                .call(found -> log.done(session, "ocop.drop-validity", found))
                .chain(found -> store.view(session, found)));
    }

    private void check(Recognition found, NewEnd end) {
        validation
                .of(end)
                .refuseIf(end.validTo().isBefore(found.issuedOn), "validTo", "ocop.before-decision")
                .refuseIf(end.validTo().equals(found.validTo), "validTo", "ocop.same-end")
                .refuseIf(end.validTo().isAfter(found.issuedOn.plusYears(10)), "validTo", "ocop.too-long")
                .orThrow();
    }

    private Uni<Void> requireNone(Mutiny.Session session, UUID id) {
        return store.openChange(session, id)
                .invoke(change -> {
                    if (change.isPresent()) {
                        throw new RecognitionFailure.ChangeWaiting();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<ValidityChange> open(Mutiny.Session session, UUID id) {
        return store.openChange(session, id).map(change -> change.orElseThrow(RecognitionFailure.NoChange::new));
    }
}
