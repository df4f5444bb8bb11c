package vn.nhan.identity.delegation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/** A helper who is forgotten acts for nobody any more; what they did stays, under the pseudonym. */
@ApplicationScoped
class ForgottenHelper implements EventSubscriber<PersonErased> {

    private final Clock clock;

    ForgottenHelper(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        return session.createNativeQuery("update delegation set revoked_at = :now, revoked_by = :account"
                        + " where helper_account_id = :account and revoked_at is null")
                .setParameter("now", clock.instant())
                .setParameter("account", erased.event().accountId())
                .executeUpdate()
                .replaceWithVoid();
    }
}
