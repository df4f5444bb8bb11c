package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/** Takes the name and the number of a forgotten person off the lists; that somebody came stays. */
@ApplicationScoped
class ForgottenAttendee implements EventSubscriber<PersonErased> {

    private final Attendees attendees;

    ForgottenAttendee(Attendees attendees) {
        this.attendees = attendees;
    }

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        var person = erased.event();
        return session.createSelectionQuery(
                        "from TrainingRegistration where accountId = :account", TrainingRegistration.class)
                .setParameter("account", person.accountId())
                .getResultList()
                .invoke(found -> found.forEach(one -> attendees.forget(one, person.pseudonym())))
                .chain(session::flush);
    }
}
