package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.CurrentTenant;

/** Who has registered. What changes seats does so under the lock of the session, and settles who moves up. */
@ApplicationScoped
class RegistrationBook {

    /** People who may share a phone at one session. */
    static final int MOST_ON_A_PHONE = 5;

    private final Attendees attendees;
    private final SeatLetters letters;
    private final CurrentTenant tenant;
    private final Clock clock;

    RegistrationBook(Attendees attendees, SeatLetters letters, CurrentTenant tenant, Clock clock) {
        this.attendees = attendees;
        this.letters = letters;
        this.tenant = tenant;
        this.clock = clock;
    }

    Uni<TrainingSession> lock(Mutiny.Session session, UUID id) {
        return session.find(TrainingSession.class, id, LockMode.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(CourseFailure.NotFound::new);
    }

    Uni<TrainingSession> session(Mutiny.Session session, UUID id) {
        return session.find(TrainingSession.class, id).onItem().ifNull().failWith(CourseFailure.NotFound::new);
    }

    Uni<TrainingRegistration> require(Mutiny.Session session, UUID id) {
        return session.find(TrainingRegistration.class, id).onItem().ifNull().failWith(CourseFailure.NotFound::new);
    }

    /** In the order in which they have registered. */
    Uni<List<TrainingRegistration>> of(Mutiny.Session session, UUID sessionId) {
        return session.createSelectionQuery(
                        "from TrainingRegistration where sessionId = :session order by number",
                        TrainingRegistration.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** @throws CourseFailure.NotFound (through the Uni) for a slip that nobody has */
    Uni<TrainingRegistration> ofSlip(Mutiny.Session session, String slip) {
        return session.createSelectionQuery(
                        "from TrainingRegistration where slipHash in (:hashes)", TrainingRegistration.class)
                .setParameter("hashes", hashes(slip))
                .getResultList()
                .map(found -> found.stream().findFirst().orElseThrow(CourseFailure.NotFound::new));
    }

    /** Which session to hold before the registration itself is read. */
    Uni<UUID> sessionOfSlip(Mutiny.Session session, String slip) {
        return session.createSelectionQuery(
                        "select sessionId from TrainingRegistration where slipHash in (:hashes)", UUID.class)
                .setParameter("hashes", hashes(slip))
                .getResultList()
                .map(found -> found.stream().findFirst().orElseThrow(CourseFailure.NotFound::new));
    }

    private List<byte[]> hashes(String slip) {
        return tenant.require().all().stream()
                .map(one -> attendees.slipHash(one, slip))
                .toList();
    }

    /** Puts somebody on the list, once; who was on it and has cancelled goes to its end. The session is locked. */
    Uni<TrainingRegistration> put(Mutiny.Session session, TrainingSession held, Newcomer newcomer) {
        return of(session, held.id()).chain(all -> {
            var known = same(all, held, newcomer.who());
            if (known.isPresent()) {
                return again(session, held, known.get());
            }
            var phone = attendees.phoneHash(held.tenant(), newcomer.who().phone());
            if (all.stream().filter(one -> Arrays.equals(one.phoneHash, phone)).count() >= MOST_ON_A_PHONE) {
                throw new CourseFailure.TooManyOnOnePhone(MOST_ON_A_PHONE);
            }
            var added = new TrainingRegistration(held, clock.instant());
            attendees.keep(added, newcomer.who());
            newcomer.fill(added);
            added.queue(held);
            return session.persist(added)
                    .chain(() -> settle(session, held, added))
                    .replaceWith(added);
        });
    }

    private Uni<TrainingRegistration> again(Mutiny.Session session, TrainingSession held, TrainingRegistration known) {
        if (known.state() != RegistrationState.CANCELLED) {
            return Uni.createFrom().item(known);
        }
        known.queue(held);
        known.registeredAt = clock.instant();
        return settle(session, held, known).replaceWith(known);
    }

    Optional<TrainingRegistration> same(List<TrainingRegistration> all, TrainingSession held, Attendees.Who who) {
        var person = attendees.personHash(held.tenant(), who);
        return all.stream().filter(one -> Arrays.equals(one.personHash, person)).findFirst();
    }

    Uni<Void> resize(Mutiny.Session session, TrainingSession held, int seats) {
        return of(session, held.id())
                .invoke(all -> {
                    var taken = Seats.taken(places(all));
                    if (seats < taken) {
                        throw new CourseFailure.SeatsTaken(taken);
                    }
                    held.seats = seats;
                })
                .chain(() -> settle(session, held));
    }

    /** Lets those who wait move up, as far as there are seats. The session is locked. */
    Uni<Void> settle(Mutiny.Session session, TrainingSession held) {
        return settle(session, held, null);
    }

    /** @param fresh who has come just now, and so moves up from nowhere */
    private Uni<Void> settle(Mutiny.Session session, TrainingSession held, @Nullable TrainingRegistration fresh) {
        return session.flush().chain(() -> of(session, held.id())).chain(all -> {
            var ids = Seats.movingUp(held.seats, places(all));
            var up = all.stream().filter(one -> ids.contains(one.id())).toList();
            up.forEach(one -> {
                one.state = RegistrationState.CONFIRMED.key();
                one.movedUpAt = one == fresh ? null : clock.instant();
            });
            var told = up.stream().filter(one -> one != fresh).toList();
            return session.flush().chain(() -> letters.send(session, held, told));
        });
    }

    static List<Seats.Place> places(List<TrainingRegistration> all) {
        return all.stream().map(TrainingRegistration::place).toList();
    }
}
