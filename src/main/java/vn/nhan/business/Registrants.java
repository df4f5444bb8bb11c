package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.problem.RequestFailure;

/** What whoever registers a business becomes to it: its manager, or the helper of a household without an account. */
@ApplicationScoped
class Registrants {

    private final CurrentActor actor;
    private final BusinessMembers members;
    private final Granting granting;
    private final OnBehalf onBehalf;
    private final Clock clock;
    private final Principals principals;

    Registrants(
            CurrentActor actor,
            BusinessMembers members,
            Granting granting,
            OnBehalf onBehalf,
            Clock clock,
            Principals principals) {
        this.actor = actor;
        this.members = members;
        this.granting = granting;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.principals = principals;
    }

    /** @param forOthers whether somebody who is also a member registers it for another household */
    Uni<Void> begin(Mutiny.Session session, Business business, boolean forOthers) {
        var who = actor.require();
        if (who.has(Role.MEMBER) && !forOthers) {
            onBehalf.nobody();
            var asManager = new BusinessMembers.Joining(MemberRole.MANAGER, clock.instant());
            return members.put(session, BusinessAccess.ref(business), who.accountId(), asManager);
        }
        if (!who.has(Role.HELPER)) {
            throw RequestFailure.notAllowed();
        }
        return principals
                .of(session, business)
                .chain(principal -> granting.draft(session, principal, who.accountId()))
                .invoke(() -> onBehalf.of(business.id()))
                .replaceWithVoid();
    }
}
