package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Newcomers;
import vn.nhan.identity.RoleGrants;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Taking up invitations. Whatever is wrong with one, the answer is the same, and comes after the same work: the person is
 * checked and the password worked out before the invitation is looked at.
 */
@ApplicationScoped
class AcceptanceService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final InvitationRepository repository;
    private final Invitations invitations;
    private final Secrets secrets;
    private final Tries tries;
    private final Newcomers newcomers;
    private final RoleGrants roles;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AcceptanceService(
            TenantTx tx,
            CurrentTenant tenant,
            InvitationRepository repository,
            Invitations invitations,
            Secrets secrets,
            Tries tries,
            Newcomers newcomers,
            RoleGrants roles,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.repository = repository;
        this.invitations = invitations;
        this.secrets = secrets;
        this.tries = tries;
        this.newcomers = newcomers;
        this.roles = roles;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who is not signed in: new, or with an account that has no role here yet. */
    Uni<Accepted> accept(Acceptance acceptance, String address) {
        requireKey(acceptance);
        var nameKey = newcomers.checked(acceptance.account());
        return counted(acceptance, nameKey, address)
                .chain(() -> newcomers.look(acceptance.account()))
                .chain(newcomer -> tx.as(
                        scope(),
                        session -> use(
                                session,
                                hashOf(acceptance, nameKey),
                                invitation -> newcomers.admit(session, newcomer, invitation.invitedBy))));
    }

    /** Somebody who is signed in here. */
    Uni<Accepted> acceptAs(UUID accountId, Acceptance acceptance, String address) {
        requireKey(acceptance);
        return tx.as(scope(), session -> newcomers.nameKeyOf(session, accountId))
                .call(nameKey -> counted(acceptance, nameKey, address))
                .chain(nameKey -> tx.as(
                        scope(),
                        session -> use(
                                session,
                                hashOf(acceptance, nameKey),
                                invitation -> Uni.createFrom().item(accountId))));
    }

    /** What a link leads to, if it is good: 256 bits are not guessed, so looking is not counted. */
    Uni<Optional<InvitationView>> preview(@Nullable String secret) {
        if (secret == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return tx.inTenant(session -> repository.bySecret(session, secrets.hashOfLink(secret)))
                .map(found -> Optional.ofNullable(found)
                        .filter(invitation -> invitation.isOpen(clock.instant()))
                        .map(invitations::view));
    }

    private TenantScope scope() {
        return tenant.require().withPeople();
    }

    private static void requireKey(Acceptance acceptance) {
        if (acceptance.secret() == null && acceptance.code() == null) {
            throw new Invalid("code", "text.required");
        }
    }

    private Uni<Void> counted(Acceptance acceptance, byte[] nameKey, String address) {
        return acceptance.secret() == null ? tries.ofCode(address, nameKey) : tries.ofLink(address);
    }

    private byte[] hashOf(Acceptance acceptance, byte[] nameKey) {
        return acceptance.secret() == null
                ? secrets.hashOfCode(String.valueOf(acceptance.digits()), nameKey)
                : secrets.hashOfLink(acceptance.secret());
    }

    private Uni<Accepted> use(Mutiny.Session session, byte[] hash, Function<Invitation, Uni<UUID>> person) {
        return repository
                .toUse(session, hash)
                .onItem()
                .ifNull()
                .failWith(InvitationFailure.Unusable::new)
                .invoke(invitation -> {
                    if (!invitation.isOpen(clock.instant())) {
                        throw new InvitationFailure.Unusable();
                    }
                })
                .chain(invitation ->
                        person.apply(invitation).chain(accountId -> welcome(session, invitation, accountId)));
    }

    private Uni<Accepted> welcome(Mutiny.Session session, Invitation invitation, UUID accountId) {
        invitation.use(accountId, clock.instant());
        var wanted = new RoleGrants.Wanted(invitation.tenant(), accountId, invitation.role(), invitation.communeCode);
        var accepted = new InvitationAccepted(
                invitation.id(), accountId, invitation.role(), invitation.businessId, invitation.businessRole);
        return session.flush()
                .chain(() -> roles.grant(session, wanted, invitation.invitedBy))
                .chain(() -> outbox.publish(session, invitation.tenant(), accepted))
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                accountId,
                                "invitation.accept",
                                new Audit.Subject(invitation.tenant(), "invitation", invitation.id()),
                                null,
                                invitation.role())))
                .replaceWith(() -> new Accepted(
                        accountId,
                        invitation.role(),
                        invitation.communeCode,
                        invitation.businessId,
                        invitation.businessRole));
    }
}
