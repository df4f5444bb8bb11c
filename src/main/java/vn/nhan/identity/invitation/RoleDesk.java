package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.People;
import vn.nhan.identity.Role;
import vn.nhan.identity.RoleGrants;
import vn.nhan.identity.SignIns;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;

/** Where administrators see who has which role in their province, and end one. */
@ApplicationScoped
class RoleDesk {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final RoleGrants roles;
    private final People people;
    private final SignIns signIns;

    RoleDesk(TenantTx tx, CurrentTenant tenant, CurrentActor actor, RoleGrants roles, People people, SignIns signIns) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.roles = roles;
        this.people = people;
        this.signIns = signIns;
    }

    /** Everybody with a role here but plain members, who belong to their businesses. */
    Uni<List<RoleGrantView>> standing() {
        return tx.as(
                tenant.require().withPeople(),
                session -> roles.ofTenant(session).chain(grants -> named(session, grants)));
    }

    /** @throws InvitationFailure.RoleNotFound (through the Uni) */
    Uni<RoleGrantView> read(UUID grantId) {
        return tx.as(
                tenant.require().withPeople(),
                session -> require(session, grantId)
                        .chain(grant -> named(session, List.of(grant)))
                        .map(one -> one.get(0)));
    }

    /**
     * Ends a role, and with it at once every sign-in of that person in this province.
     *
     * @throws InvitationFailure.OwnAdministrator (through the Uni) for one's own: a province is never left without one
     */
    Uni<Void> end(UUID grantId) {
        var me = actor.require().accountId();
        return tx.as(
                tenant.require().withPeople(),
                session -> require(session, grantId)
                        .invoke(grant -> {
                            if (grant.role() == Role.ADMINISTRATOR
                                    && grant.accountId().equals(me)) {
                                throw new InvitationFailure.OwnAdministrator();
                            }
                        })
                        .call(() -> roles.end(session, grantId, me))
                        .chain(grant -> signIns.endAt(session, grant.accountId(), grant.tenant(), "role ended"))
                        .chain(session::flush));
    }

    private Uni<RoleGrants.Standing> require(Mutiny.Session session, UUID grantId) {
        return roles.byId(session, grantId)
                .map(found -> found.filter(grant -> !grant.tenant().isNational())
                        .orElseThrow(InvitationFailure.RoleNotFound::new));
    }

    private Uni<List<RoleGrantView>> named(Mutiny.Session session, List<RoleGrants.Standing> all) {
        var grants = all.stream().filter(grant -> !grant.tenant().isNational()).toList();
        var ids = grants.stream().map(RoleGrants.Standing::accountId).collect(Collectors.toSet());
        return people.persons(session, ids)
                .map(found -> found.stream().collect(Collectors.toMap(People.Person::id, Function.identity())))
                .map(known -> grants.stream().map(grant -> view(grant, known)).toList());
    }

    private static RoleGrantView view(RoleGrants.Standing grant, Map<UUID, People.Person> known) {
        var person = known.get(grant.accountId());
        return new RoleGrantView(
                grant.id(),
                grant.accountId(),
                person == null ? "" : person.name(),
                person == null ? null : person.signInMasked(),
                grant.role(),
                grant.communeCode(),
                grant.grantedAt());
    }
}
