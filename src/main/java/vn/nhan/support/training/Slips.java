package vn.nhan.support.training;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes out what people have in hand. */
@ApplicationScoped
class Slips {

    private final RegistrationBook book;
    private final SessionQueries sessions;
    private final Attendees attendees;
    private final NamesShown names;
    private final Clock clock;

    Slips(RegistrationBook book, SessionQueries sessions, Attendees attendees, NamesShown names, Clock clock) {
        this.book = book;
        this.sessions = sessions;
        this.attendees = attendees;
        this.names = names;
        this.clock = clock;
    }

    Uni<Slip> of(Mutiny.Session session, TrainingRegistration registration) {
        return book.session(session, registration.sessionId)
                .chain(held -> sessions.require(session, held.id())
                        .chain(view -> sessions.meetings(session, held.id())
                                .chain(meetings -> book.of(session, held.id())
                                        .chain(all -> names.of(session, registration)
                                                .map(shown -> slip(
                                                        registration,
                                                        held,
                                                        new Around(view, meetings, all, shown)))))));
    }

    Uni<List<Slip>> of(Mutiny.Session session, List<TrainingRegistration> registrations) {
        return Multi.createFrom()
                .iterable(registrations)
                .onItem()
                .transformToUniAndConcatenate(registration -> of(session, registration))
                .collect()
                .asList();
    }

    private record Around(
            SessionView view, List<Meeting> meetings, List<TrainingRegistration> all, boolean showsName) {}

    private Slip slip(TrainingRegistration registration, TrainingSession held, Around around) {
        var confirmed = registration.state() == RegistrationState.CONFIRMED;
        return new Slip(
                registration.id(),
                attendees.slip(registration),
                Attendees.initials(attendees.name(registration)),
                attendees.maskedPhone(registration),
                registration.state(),
                position(registration, around),
                around.view(),
                around.meetings(),
                confirmed && held.cancelledAt == null ? held.onlineLink : null,
                held.cancelledAt == null && clock.instant().isBefore(held.startsAt),
                around.showsName(),
                registration.accountId != null,
                registration.isCompleted() ? registration.certificateCode : null,
                registration.revokeReason);
    }

    private static @Nullable Integer position(TrainingRegistration registration, Around around) {
        return registration.state() == RegistrationState.WAITING
                ? Seats.position(registration.place(), RegistrationBook.places(around.all()))
                : null;
    }
}
