package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** Certificates of those who have completed a course. */
@ApplicationScoped
class Certificates {

    private final TenantTx tx;
    private final RegistrationBook book;
    private final SessionQueries sessions;
    private final Attendees attendees;
    private final NamesShown names;

    Certificates(TenantTx tx, RegistrationBook book, SessionQueries sessions, Attendees attendees, NamesShown names) {
        this.tx = tx;
        this.book = book;
        this.sessions = sessions;
        this.attendees = attendees;
        this.names = names;
    }

    /**
     * For everybody: with the name only where the person agrees.
     *
     * @throws CourseFailure.NotFound (through the Uni) for a code that stands on no certificate
     */
    Uni<TrainingCertificate> check(String typed) {
        var code = ShortCode.read(typed).orElseThrow(CourseFailure.NotFound::new);
        return tx.inTenant(session -> session.createSelectionQuery(
                        "from TrainingRegistration where certificateCode = :code", TrainingRegistration.class)
                .setParameter("code", code)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(CourseFailure.NotFound::new)
                .chain(found -> names.shown(session, found)
                        .chain(name ->
                                names.of(session, found).chain(named -> certificate(session, found, name, named)))));
    }

    /** For its holder, and for officers: with the name. */
    Uni<TrainingCertificate> ofHolder(String slip) {
        var code = ShortCode.read(slip).orElseThrow(CourseFailure.NotFound::new);
        return tx.inTenant(session -> book.ofSlip(session, code).chain(found -> issued(session, found)));
    }

    Uni<TrainingCertificate> ofAttendee(UUID id) {
        return tx.inTenant(session -> book.require(session, id).chain(found -> issued(session, found)));
    }

    private Uni<TrainingCertificate> issued(Mutiny.Session session, TrainingRegistration found) {
        if (found.completedAt == null) {
            throw new CourseFailure.NotEnough();
        }
        if (found.revokedAt != null) {
            throw new CourseFailure.Revoked();
        }
        return certificate(session, found, attendees.name(found), true);
    }

    private Uni<TrainingCertificate> certificate(
            Mutiny.Session session, TrainingRegistration found, String name, boolean named) {
        return sessions.require(session, found.sessionId)
                .map(view -> new TrainingCertificate(
                        Objects.requireNonNull(found.certificateCode),
                        name,
                        named,
                        view.title(),
                        view.titleEn(),
                        Dates.dayOf(view.startsAt()),
                        Dates.dayOf(view.endsAt()),
                        view.meetings(),
                        Completion.of(Objects.requireNonNull(found.basis)),
                        Objects.requireNonNullElse(found.share, 0),
                        found.score,
                        Objects.requireNonNull(found.completedAt),
                        found.revokedAt));
    }
}
