package vn.nhan.support.training;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Who has completed a course, by what, and for which business. */
@ApplicationScoped
class CompletionService {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final RegistrationBook book;
    private final SessionQueries sessions;
    private final Attendance attendance;
    private final Attendees attendees;
    private final Businesses businesses;
    private final Outbox outbox;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    CompletionService(
            TenantTx tx,
            CurrentActor actor,
            RegistrationBook book,
            SessionQueries sessions,
            Attendance attendance,
            Attendees attendees,
            Businesses businesses,
            Outbox outbox,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.book = book;
        this.sessions = sessions;
        this.attendance = attendance;
        this.attendees = attendees;
        this.businesses = businesses;
        this.outbox = outbox;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * What is known of one person.
     *
     * @param score of the quiz in percent; null for none
     * @param word what the officer or trainer has seen; null when nobody vouches
     */
    record Result(
            @Nullable @Min(0) @Max(100) Integer score,

            @PlainText(max = 500, required = false) @Nullable
            String word) {}

    private record Held(SessionView view, List<Meeting> meetings, Map<UUID, Set<Integer>> there) {

        Completion.Known of(TrainingRegistration who, Result result) {
            var attended = there.getOrDefault(who.id(), Set.of()).size();
            return new Completion.Known(attended, meetings.size(), result.score(), !NewSession.isBlank(result.word()));
        }
    }

    /**
     * Everybody who was there often enough, of a course that asks for no more; gives how many that are now. Whose completion
     * was taken back is left to an officer.
     */
    Uni<Integer> completeAll(UUID sessionId) {
        return tx.inTenant(session -> book.lock(session, sessionId)
                .call(() -> held(session, sessionId).invoke(this::requireLastBegun))
                .chain(() -> book.of(session, sessionId))
                .chain(all -> held(session, sessionId)
                        .chain(held -> Multi.createFrom()
                                .iterable(all)
                                .filter(one -> one.completedAt == null)
                                .onItem()
                                .transformToUniAndConcatenate(one -> judge(session, one, held, new Result(null, null)))
                                .collect()
                                .asList()))
                .map(done -> (int) done.stream().filter(one -> one).count()));
    }

    /** @throws CourseFailure.NotEnough (through the Uni) when that isn't what the course asks for */
    Uni<UUID> complete(UUID attendeeId, Result result) {
        validation.of(result).orThrow();
        return tx.inTenant(session -> book.require(session, attendeeId)
                .call(one -> book.lock(session, one.sessionId))
                .call(one -> held(session, one.sessionId)
                        .invoke(this::requireLastBegun)
                        .invoke(held -> one.note = result.word())
                        .chain(held -> judge(session, one, held, result))
                        .invoke(enough -> {
                            if (!enough) {
                                throw new CourseFailure.NotEnough();
                            }
                        }))
                .map(one -> one.sessionId));
    }

    /** Says for which business somebody came. */
    Uni<UUID> link(UUID attendeeId, UUID businessId) {
        return tx.inTenant(session -> book.require(session, attendeeId)
                .call(one -> businesses
                        .survivorOf(session, businessId)
                        .invoke(business -> one.businessId = business.id())
                        .chain(session::flush)
                        .chain(() -> done(session, "training-registration.link", one))
                        .chain(() -> !one.isCompleted()
                                ? Uni.createFrom().voidItem()
                                : held(session, one.sessionId).chain(held -> tell(session, one, held))))
                .map(one -> one.sessionId));
    }

    private Uni<Held> held(Mutiny.Session session, UUID sessionId) {
        return sessions.require(session, sessionId)
                .chain(view -> sessions.meetings(session, sessionId)
                        .chain(meetings ->
                                attendance.of(session, sessionId).map(there -> new Held(view, meetings, there))));
    }

    private void requireLastBegun(Held held) {
        var last = held.meetings().get(held.meetings().size() - 1);
        if (clock.instant().isBefore(last.startsAt())) {
            throw new CourseFailure.TooEarly();
        }
    }

    private Uni<Boolean> judge(Mutiny.Session session, TrainingRegistration one, Held held, Result result) {
        var proof = held.view().completion().judge(held.view().passMark(), held.of(one, result));
        if (proof.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        one.complete(proof.get(), clock.instant(), actor.require().accountId());
        one.certificateCode = attendees.certificateCode(one);
        return session.flush()
                .chain(() -> done(session, "training-registration.complete", one))
                .chain(() -> tell(session, one, held))
                .replaceWith(true);
    }

    private Uni<Void> tell(Mutiny.Session session, TrainingRegistration one, Held held) {
        var business = one.businessId;
        return business == null
                ? Uni.createFrom().voidItem()
                : businesses
                        .survivorOf(session, business)
                        .chain(ref -> outbox.publish(
                                session,
                                ref.tenant(),
                                new TrainingCompleted(
                                        one.sessionId,
                                        one.sessionId,
                                        ref.id(),
                                        ref.name(),
                                        held.view().title(),
                                        held.view().endsAt())));
    }

    private Uni<Void> done(Mutiny.Session session, String action, TrainingRegistration one) {
        var what = new HashMap<String, Object>();
        what.put("session", one.sessionId);
        what.put("business", one.businessId);
        what.put("basis", one.basis);
        what.put("share", one.share);
        what.put("score", one.score);
        return deeds.done(session, action, new Audit.Subject(one.tenant(), "training_registration", one.id()), what);
    }
}
