package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/** The words with which a forgotten person has declined go with them; that they declined stays. */
@ApplicationScoped
class ForgottenAnswer implements EventSubscriber<PersonErased> {

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        return session.createNativeQuery("update match_offer set decline_note = null, version = version + 1"
                        + " where answered_by = :account and decline_note is not null")
                .setParameter("account", erased.event().accountId())
                .executeUpdate()
                .replaceWithVoid();
    }
}
