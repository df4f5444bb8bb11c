package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Role;
import vn.nhan.identity.invitation.InvitationAccepted;
import vn.nhan.platform.event.EventSubscriber;

/** Who takes up the invitation of an expert looks after that record from then on. */
@ApplicationScoped
class ExpertArrival implements EventSubscriber<InvitationAccepted> {

    private static final String TAKE = "update expert set account_id = :account, version = version + 1"
            + " where invitation_id = :invitation and account_id is null and ended_at is null"
            + " and not exists (select from expert o where o.tenant_id = expert.tenant_id and o.account_id = :account)";

    private final ExpertChanges changes;

    ExpertArrival(ExpertChanges changes) {
        this.changes = changes;
    }

    @Override
    public Class<InvitationAccepted> eventType() {
        return InvitationAccepted.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<InvitationAccepted> accepted) {
        if (accepted.event().role() != Role.EXPERT) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(TAKE)
                .setParameter("account", accepted.event().accountId())
                .setParameter("invitation", accepted.event().invitationId())
                .executeUpdate()
                .invoke(changes::touch)
                .replaceWithVoid();
    }
}
