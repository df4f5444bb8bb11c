package vn.nhan.support.training;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Who is there: by the code at the door, by an officer's phone, or typed in from the list on paper. */
@ApplicationScoped
class DoorService {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final RegistrationBook book;
    private final SessionQueries sessions;
    private final Attendance attendance;
    private final Attendees attendees;
    private final DoorCode code;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    DoorService(
            TenantTx tx,
            CurrentActor actor,
            RegistrationBook book,
            SessionQueries sessions,
            Attendance attendance,
            Attendees attendees,
            DoorCode code,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.book = book;
        this.sessions = sessions;
        this.attendance = attendance;
        this.attendees = attendees;
        this.code = code;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * Somebody at the door.
     *
     * @param name asked of who isn't on the list yet, and where several come with one phone
     */
    record Arrival(
            @PlainText(max = 30) String phone,

            @PlainText(max = 100, required = false) @Nullable
            String name) {

        @Override
        public String toString() {
            return "Arrival[•••]";
        }
    }

    /** What the screen at the door shows now. */
    Uni<String> screen(UUID sessionId) {
        return tx.inTenant(session -> book.session(session, sessionId).map(code::now));
    }

    /** @return which meeting they were written down for */
    Uni<Meeting> arrive(UUID sessionId, String shown, Arrival said) {
        var checks = validation.of(said);
        var phone = checks.read("phone", said.phone(), PhoneNumber::parse);
        checks.orThrow();
        return tx.inTenant(session -> book.lock(session, sessionId)
                .invoke(held -> code.require(held, shown))
                .invoke(held -> held.requireDoorsOpen(clock.instant()))
                .chain(held -> comer(session, held, said.name(), Checks.present(phone))
                        .chain(comer -> letIn(session, comer, null))));
    }

    /**
     * By an officer, who has seen them.
     *
     * @param meeting null for the one at hand
     */
    Uni<Integer> tick(UUID sessionId, List<UUID> ids, @Nullable Integer meeting) {
        return tx.inTenant(session -> book.lock(session, sessionId)
                .invoke(held -> held.requireDoorsOpen(clock.instant()))
                .chain(() -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> tickOne(session, id, sessionId, meeting))
                        .collect()
                        .asList())
                .map(List::size));
    }

    Uni<UUID> tick(UUID attendeeId) {
        return tx.inTenant(session -> book.require(session, attendeeId)
                .chain(found -> tick(found.sessionId, List.of(attendeeId), null).replaceWith(found.sessionId)));
    }

    /** Takes a tick back that was set by mistake. */
    Uni<Void> untick(UUID attendeeId, int meeting) {
        return tx.inTenant(session -> book.require(session, attendeeId)
                .invoke(found -> {
                    if (found.isCompleted()) {
                        throw new CourseFailure.Completed();
                    }
                })
                .call(found -> attendance.remove(session, found, meeting))
                .chain(found -> done(session, "training-attendance.remove", found, meeting)));
    }

    /** Somebody who stands on the paper list only: put on the list and let in, if there is a seat. */
    Uni<UUID> typeIn(UUID sessionId, Arrival said) {
        var checks = validation.of(said);
        var phone = checks.read("phone", said.phone(), PhoneNumber::parse);
        checks.refuseIf(NewSession.isBlank(said.name()), "name", "text.required")
                .orThrow();
        var who = new Attendees.Who(Checks.present(said.name()), Checks.present(phone));
        return tx.inTenant(session -> book.lock(session, sessionId)
                .invoke(held -> held.requireDoorsOpen(clock.instant()))
                .chain(held -> book.put(session, held, new Newcomer(who, "office", null, null, 0)))
                .call(found -> tickOne(session, found.id(), sessionId, null))
                .map(TrainingRegistration::id));
    }

    private Uni<Meeting> tickOne(Mutiny.Session session, UUID id, UUID sessionId, @Nullable Integer meeting) {
        return book.require(session, id)
                .invoke(found -> {
                    if (!found.sessionId.equals(sessionId)) {
                        throw new CourseFailure.NotFound();
                    }
                })
                .chain(found -> letIn(session, found, meeting)
                        .call(there -> done(session, "training-attendance.add", found, there.number())));
    }

    /** Whom the number means: the only one on the list with it, the one with that name, or somebody who is new. */
    private Uni<TrainingRegistration> comer(
            Mutiny.Session session, TrainingSession held, @Nullable String name, PhoneNumber phone) {
        if (!NewSession.isBlank(name)) {
            var who = new Attendees.Who(Checks.present(name), phone);
            return book.put(session, held, new Newcomer(who, "door", null, null, 0));
        }
        var hash = attendees.phoneHash(held.tenant(), phone);
        return book.of(session, held.id())
                .map(all -> all.stream()
                        .filter(one -> Arrays.equals(one.phoneHash, hash))
                        .filter(one -> one.state() != RegistrationState.CANCELLED)
                        .toList())
                .map(DoorService::only);
    }

    private static TrainingRegistration only(List<TrainingRegistration> found) {
        if (found.isEmpty()) {
            throw new CourseFailure.NotOnTheList();
        }
        if (found.size() > 1) {
            throw new Invalid("name", "course.which-name");
        }
        return found.get(0);
    }

    private Uni<Meeting> letIn(Mutiny.Session session, TrainingRegistration found, @Nullable Integer number) {
        if (found.state() != RegistrationState.CONFIRMED) {
            throw new CourseFailure.NoSeat();
        }
        return sessions.meetings(session, found.sessionId)
                .map(meetings -> asked(meetings, number))
                .call(meeting -> attendance.add(session, found, meeting.number()));
    }

    private Meeting asked(List<Meeting> meetings, @Nullable Integer number) {
        return number == null
                ? Meeting.at(meetings, clock.instant())
                : meetings.stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new Invalid("meeting", "value.format"));
    }

    private Uni<Void> done(Mutiny.Session session, String action, TrainingRegistration found, int meeting) {
        return actor.find().isEmpty()
                ? Uni.createFrom().voidItem()
                : deeds.done(
                        session,
                        action,
                        new Audit.Subject(found.tenant(), "training_registration", found.id()),
                        Map.of("meeting", meeting));
    }
}
