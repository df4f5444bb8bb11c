package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.consent.Consents;

/** Whether a certificate shows a name: who has an account says so there, everybody else on the slip; off until they do. */
@ApplicationScoped
class NamesShown {

    static final String PURPOSE = "public-certificate";

    private final Consents consents;
    private final Attendees attendees;

    NamesShown(Consents consents, Attendees attendees) {
        this.consents = consents;
        this.attendees = attendees;
    }

    /** The words that are asked today. */
    int version() {
        return consents.versionOf(PURPOSE);
    }

    Uni<Boolean> of(Mutiny.Session session, TrainingRegistration registration) {
        var account = registration.accountId;
        return account == null
                ? Uni.createFrom().item(registration.showName > 0 && registration.showName == version())
                : consents.given(session, account, PURPOSE);
    }

    /** The name, or its first letters. */
    Uni<String> shown(Mutiny.Session session, TrainingRegistration registration) {
        var name = attendees.name(registration);
        return of(session, registration).map(shown -> shown ? name : Attendees.initials(name));
    }
}
