package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;

/** After every change of an expert: it is written down who did it, and what is kept in memory is known to be old. */
@ApplicationScoped
class ExpertLog {

    private final Deeds deeds;
    private final ExpertChanges changes;
    private final CurrentActor actor;
    private final Clock clock;

    ExpertLog(Deeds deeds, ExpertChanges changes, CurrentActor actor, Clock clock) {
        this.deeds = deeds;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    UUID me() {
        return actor.require().accountId();
    }

    Instant now() {
        return clock.instant();
    }

    Uni<Void> done(Mutiny.Session session, String action, Expert expert, @Nullable Object what) {
        return session.flush()
                .chain(() ->
                        deeds.done(session, action, new Audit.Subject(expert.tenant(), "expert", expert.id()), what))
                .invoke(changes::touch);
    }
}
