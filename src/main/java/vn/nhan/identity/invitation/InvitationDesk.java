package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Newcomers;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** Where administrators invite into their own province, and operators into any. */
@ApplicationScoped
class InvitationDesk {

    static final List<Role> BY_ADMINISTRATORS =
            List.of(Role.OFFICER, Role.COMMUNE_OFFICER, Role.LEAD, Role.HELPER, Role.EXPERT);
    static final List<Role> BY_OPERATORS = List.of(Role.ADMINISTRATOR, Role.LEAD, Role.OFFICER);

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final TenantRegistry registry;
    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Validation validation;

    InvitationDesk(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            TenantRegistry registry,
            Invitations invitations,
            Newcomers newcomers,
            Validation validation) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.registry = registry;
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.validation = validation;
    }

    Uni<Issued> invite(@Nullable NewInvitation asked) {
        return invitations.invite(tenant.require(), checked(asked, BY_ADMINISTRATORS), me());
    }

    /** @throws RequestFailure not found, when no province has this slug */
    Uni<Issued> inviteInto(String slug, @Nullable NewInvitation asked) {
        return invitations.invite(TenantScope.of(province(slug).id()), checked(asked, BY_OPERATORS), me());
    }

    /** @throws RequestFailure not found, when no province has this slug */
    Tenant province(String slug) {
        return registry.bySlug(slug).orElseThrow(RequestFailure::notFound);
    }

    Uni<Paged<InvitationView>> open(Cursor from, int limit) {
        return tx.inTenant(session -> invitations.open(session, from, limit));
    }

    /** @throws InvitationFailure.NotFound (through the Uni) */
    Uni<InvitationView> require(UUID id) {
        return tx.inTenant(session -> invitations.require(session, id, null));
    }

    Uni<Void> revoke(UUID id) {
        return tx.inTenant(session -> invitations.revoke(session, id, null, me()));
    }

    private Wanted checked(@Nullable NewInvitation asked, List<Role> allowed) {
        var checks = validation.of(asked);
        if (asked == null) {
            throw new IllegalStateException("refused above");
        }
        var role = asked.role();
        checks.read("signInName", asked.signInName(), newcomers::nameKey);
        checks.refuseIf(role != null && !allowed.contains(role), "role", "invitation.role-not-yours")
                .refuseIf(
                        role != null && role.isOfACommune() != (asked.communeCode() != null),
                        "communeCode",
                        "identity.commune-of-role")
                .refuseIf(
                        asked.by() == By.CODE && isBlank(asked.signInName()),
                        "signInName",
                        "invitation.code-needs-name")
                .orThrow();
        return Wanted.of(asked);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private UUID me() {
        return actor.require().accountId();
    }
}
