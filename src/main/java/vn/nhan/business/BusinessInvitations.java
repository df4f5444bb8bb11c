package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Newcomers;
import vn.nhan.identity.invitation.By;
import vn.nhan.identity.invitation.InvitationView;
import vn.nhan.identity.invitation.Invitations;
import vn.nhan.identity.invitation.Issued;
import vn.nhan.identity.invitation.Wanted;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** Who belongs to a business: its members see it, its managers invite. */
@ApplicationScoped
class BusinessInvitations {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Validation validation;

    BusinessInvitations(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            BusinessAccess access,
            Invitations invitations,
            Newcomers newcomers,
            Validation validation) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.access = access;
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.validation = validation;
    }

    /** The business, for its managers alone, and who is invited to it. */
    record Team(BusinessRef business, List<InvitationView> invited) {}

    Uni<Team> team(UUID businessId) {
        return tx.inTenant(session -> access.requireManager(session, businessId)
                .chain(business -> invitations.openOf(session, businessId).map(open -> new Team(business, open))));
    }

    Uni<List<InvitationView>> invited(UUID businessId) {
        return managing(businessId, session -> invitations.openOf(session, businessId));
    }

    /** One that is there to be taken back. */
    Uni<InvitationView> invited(UUID businessId, UUID invitationId) {
        return managing(businessId, session -> invitations.require(session, invitationId, businessId));
    }

    Uni<Issued> invite(UUID businessId, @Nullable MemberInvitation asked) {
        var checks = validation.of(asked);
        if (asked == null) {
            throw new IllegalStateException("refused above");
        }
        checks.read("signInName", asked.signInName(), newcomers::nameKey);
        checks.refuseIf(
                        asked.by() == By.CODE
                                && (asked.signInName() == null
                                        || asked.signInName().isBlank()),
                        "signInName",
                        "invitation.code-needs-name")
                .orThrow();
        var wanted = Wanted.inBusiness(
                businessId, asked.role().key(), asked.by(), new Wanted.Invitee(asked.name(), asked.signInName()));
        return managing(businessId, session -> invitations.invite(tenant.require(), wanted, me()));
    }

    Uni<Void> takeBack(UUID businessId, UUID invitationId) {
        return managing(businessId, session -> invitations.revoke(session, invitationId, businessId, me()));
    }

    private <T> Uni<T> managing(UUID businessId, Function<Mutiny.Session, Uni<T>> work) {
        return tx.inTenant(session -> access.requireManager(session, businessId).chain(() -> work.apply(session)));
    }

    private UUID me() {
        return actor.require().accountId();
    }
}
