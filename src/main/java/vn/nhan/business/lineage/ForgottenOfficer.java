package vn.nhan.business.lineage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/** Puts a pseudonym in place of a forgotten person's name under what they linked; that it was linked stays. */
@ApplicationScoped
class ForgottenOfficer implements EventSubscriber<PersonErased> {

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        return session.createNativeQuery("update firm_link set made_by_name = :name where made_by = :account")
                .setParameter("name", erased.event().pseudonym())
                .setParameter("account", erased.event().accountId())
                .executeUpdate()
                .replaceWithVoid();
    }
}
