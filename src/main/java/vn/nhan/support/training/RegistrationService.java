package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.identity.Actor;
import vn.nhan.identity.Attempts;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;

/** People register by their phone number, without an account; members also for a business of theirs. */
@ApplicationScoped
class RegistrationService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final RegistrationBook book;
    private final Attendees attendees;
    private final NamesShown names;
    private final Slips slips;
    private final Attempts attempts;
    private final TrainingConfig config;
    private final Validation validation;
    private final Clock clock;

    RegistrationService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            BusinessAccess access,
            RegistrationBook book,
            Attendees attendees,
            NamesShown names,
            Slips slips,
            Attempts attempts,
            TrainingConfig config,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.access = access;
        this.book = book;
        this.attendees = attendees;
        this.names = names;
        this.slips = slips;
        this.attempts = attempts;
        this.config = config;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * Counts a try of somebody who isn't signed in.
     *
     * @param address of the network it comes from; kept nowhere
     */
    Uni<Void> admit(String address) {
        return actor.find().isPresent()
                ? Uni.createFrom().voidItem()
                : attempts.count("training/" + tenant.id() + "/" + address, config.perAddress());
    }

    /** Counts a try at the door, where a whole room may share one network. */
    Uni<Void> admitAtDoor(UUID sessionId, String address) {
        return attempts.count("training-door/" + sessionId + "/" + address, config.perDoor());
    }

    /** Twice the same is one registration, and one answer. */
    Uni<Slip> register(NewRegistration said) {
        var checks = validation.of(said);
        var phone = checks.read("phone", said.phone(), PhoneNumber::parse);
        checks.orThrow();
        var who = new Attendees.Who(said.name(), Checks.present(phone));
        return tx.inTenant(session -> business(session, said.businessId())
                .chain(() -> book.lock(session, said.sessionId())
                        .invoke(held -> held.requireOpen(clock.instant()))
                        .chain(held -> book.put(session, held, newcomer(said, who)))
                        .chain(registration -> slips.of(session, registration))));
    }

    Uni<Slip> slip(String typed) {
        return tx.inTenant(session -> found(session, typed).chain(registration -> slips.of(session, registration)));
    }

    /** Gives the seat back; who waits longest moves up. Cancelled twice is cancelled. */
    Uni<Slip> cancel(String typed) {
        var code = ShortCode.read(typed).orElseThrow(CourseFailure.NotFound::new);
        return tx.as(
                tenant.require().withPeople(),
                session -> book.sessionOfSlip(session, code)
                        .chain(sessionId -> book.lock(session, sessionId))
                        .invoke(held -> held.requireOpen(clock.instant()))
                        .chain(held -> book.ofSlip(session, code)
                                .invoke(TrainingRegistration::cancel)
                                .call(() -> book.settle(session, held)))
                        .chain(registration -> slips.of(session, registration)));
    }

    /** Says whether certificates may show the name; who has an account says so there. */
    Uni<Slip> showName(String typed, boolean shown) {
        return tx.inTenant(session -> found(session, typed)
                .invoke(registration -> registration.showName = shown ? names.version() : 0)
                .call(session::flush)
                .chain(registration -> slips.of(session, registration)));
    }

    /** Of whoever is signed in; the latest first. */
    Uni<List<Slip>> mine() {
        return tx.inTenant(session -> session.createSelectionQuery(
                        "from TrainingRegistration where accountId = :account order by id desc",
                        TrainingRegistration.class)
                .setParameter("account", actor.require().accountId())
                .setMaxResults(100)
                .getResultList()
                .chain(found -> slips.of(session, found)));
    }

    private Uni<TrainingRegistration> found(Mutiny.Session session, String typed) {
        return book.ofSlip(session, ShortCode.read(typed).orElseThrow(CourseFailure.NotFound::new));
    }

    private Uni<Void> business(Mutiny.Session session, @Nullable UUID business) {
        if (business == null) {
            return Uni.createFrom().voidItem();
        }
        actor.require();
        return access.requireMember(session, business, Purpose.REQUESTS).replaceWithVoid();
    }

    /** Somebody who helps a household signs in for themselves, but comes for it: the account is of those who come. */
    private Newcomer newcomer(NewRegistration said, Attendees.Who who) {
        Optional<Actor> signedIn = actor.find();
        var own = signedIn.filter(one -> attendees.isSameName(one.name(), who.name()));
        var shown = Boolean.TRUE.equals(said.showName()) ? names.version() : 0;
        return new Newcomer(
                who,
                signedIn.isPresent() ? "member" : "web",
                own.map(Actor::accountId).orElse(null),
                said.businessId(),
                shown);
    }
}
