package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantId;

/** Writes down who did what with a programme. */
@ApplicationScoped
class ProgrammeLog {

    private final Audit audit;
    private final CurrentActor actor;

    ProgrammeLog(Audit audit, CurrentActor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    Uni<Void> done(Mutiny.Session session, String action, SupportProgramme programme) {
        return done(
                session,
                action,
                new Audit.Subject(programme.tenant(), "support_programme", programme.id()),
                Map.of("name", programme.name, "state", programme.state, "version", programme.version));
    }

    Uni<Void> done(Mutiny.Session session, String action, Audit.Subject subject, Map<String, Object> what) {
        return audit.record(session, new Audit.Deed(actor.require().accountId(), action, subject, null, what));
    }

    static Audit.Subject level(TenantId tenant, UUID id) {
        return new Audit.Subject(tenant, "support_programme_level", id);
    }
}
