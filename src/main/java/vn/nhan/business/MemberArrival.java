package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.invitation.InvitationAccepted;
import vn.nhan.platform.event.EventSubscriber;

/** Hears who has accepted an invitation to a business, and lets them in. */
@ApplicationScoped
class MemberArrival implements EventSubscriber<InvitationAccepted> {

    private final BusinessMembers members;

    MemberArrival(BusinessMembers members) {
        this.members = members;
    }

    @Override
    public Class<InvitationAccepted> eventType() {
        return InvitationAccepted.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<InvitationAccepted> heard) {
        var event = heard.event();
        if (event.businessId() == null || event.businessRole() == null) {
            return Uni.createFrom().voidItem();
        }
        return members.arrive(
                session,
                heard.tenant(),
                event.businessId(),
                new BusinessMembers.Member(event.accountId(), MemberRole.of(event.businessRole()), heard.recordedAt()));
    }
}
