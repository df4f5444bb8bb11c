package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantId;

/** Who may do what in a province. All methods work in the caller's transaction, which is bound to that province. */
@ApplicationScoped
public class RoleGrants {

    private static final String STANDING = "from RoleGrant where endedAt is null and ";

    private final Audit audit;
    private final Clock clock;

    RoleGrants(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** @param communeCode only of roles that are held for one commune, else null */
    public record Wanted(
            TenantId tenant,
            UUID accountId,
            Role role,
            @Nullable String communeCode) {}

    public record Standing(
            UUID id,
            TenantId tenant,
            UUID accountId,
            Role role,
            @Nullable String communeCode,
            Instant grantedAt) {}

    /** Grants a role; one that stands already stays as it is. */
    public Uni<Void> grant(Mutiny.Session session, Wanted wanted, @Nullable UUID by) {
        return standing(session, wanted.accountId())
                .chain(roles -> roles.stream().anyMatch(role -> isThat(role, wanted))
                        ? Uni.createFrom().voidItem()
                        : add(session, wanted, by));
    }

    /** Ends a role; false when no such role stands in the provinces of this transaction. */
    public Uni<Boolean> end(Mutiny.Session session, UUID grantId, @Nullable UUID by) {
        return session.find(RoleGrant.class, grantId).chain(grant -> {
            if (grant == null || grant.endedAt != null) {
                return Uni.createFrom().item(false);
            }
            grant.end(by, clock.instant());
            return session.flush()
                    .chain(() -> audit.record(
                            session,
                            new Audit.Deed(
                                    by,
                                    "role.end",
                                    new Audit.Subject(grant.tenant(), "account", grant.accountId),
                                    grant.role(),
                                    null)))
                    .replaceWith(true);
        });
    }

    /** What somebody may do in the province {@code here} or those that it has adopted. */
    public Uni<Set<Role>> rolesOf(Mutiny.Session session, UUID accountId, TenantId here) {
        return standing(session, accountId)
                .map(grants -> grants.stream()
                        .filter(grant -> grant.tenant().isNational() == here.isNational())
                        .map(RoleGrant::role)
                        .collect(Collectors.toSet()));
    }

    public Uni<List<Standing>> ofAccount(Mutiny.Session session, UUID accountId) {
        return standing(session, accountId)
                .map(grants -> grants.stream().map(RoleGrants::view).toList());
    }

    /** Everybody's roles in the provinces of this transaction but plain members', oldest first. */
    public Uni<List<Standing>> ofTenant(Mutiny.Session session) {
        return session.createSelectionQuery(STANDING + "role <> 'member' order by id", RoleGrant.class)
                .getResultList()
                .map(grants -> grants.stream().map(RoleGrants::view).toList());
    }

    public Uni<Optional<Standing>> byId(Mutiny.Session session, UUID grantId) {
        return session.find(RoleGrant.class, grantId)
                .map(grant -> Optional.ofNullable(grant)
                        .filter(found -> found.endedAt == null)
                        .map(RoleGrants::view));
    }

    /** The communes for which somebody holds this role. */
    public Uni<Set<String>> communesOf(Mutiny.Session session, UUID accountId, Role role) {
        return standing(session, accountId)
                .map(grants -> grants.stream()
                        .filter(grant -> grant.role() == role && grant.communeCode != null)
                        .map(grant -> String.valueOf(grant.communeCode))
                        .collect(Collectors.toSet()));
    }

    private static Uni<List<RoleGrant>> standing(Mutiny.Session session, UUID accountId) {
        return session.createSelectionQuery(STANDING + "accountId = :account order by id", RoleGrant.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private Uni<Void> add(Mutiny.Session session, Wanted wanted, @Nullable UUID by) {
        var grant = new RoleGrant(wanted.tenant(), wanted.accountId(), wanted.role(), wanted.communeCode());
        grant.grantedAt = clock.instant();
        grant.grantedBy = by;
        return session.persist(grant)
                .chain(session::flush)
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                by == null ? wanted.accountId() : by,
                                "role.grant",
                                new Audit.Subject(wanted.tenant(), "account", wanted.accountId()),
                                null,
                                wanted.role())));
    }

    private static boolean isThat(RoleGrant grant, Wanted wanted) {
        return grant.tenant().equals(wanted.tenant())
                && grant.role() == wanted.role()
                && java.util.Objects.equals(grant.communeCode, wanted.communeCode());
    }

    private static Standing view(RoleGrant grant) {
        return new Standing(
                grant.id(), grant.tenant(), grant.accountId, grant.role(), grant.communeCode, grant.grantedAt);
    }
}
