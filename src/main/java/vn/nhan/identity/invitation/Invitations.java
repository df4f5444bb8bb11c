package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Newcomers;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Invites, lists what is open, takes back. Who may do so is the caller's to decide. */
@ApplicationScoped
public class Invitations {

    private static final int MOST_OF_A_BUSINESS = 200;

    private final TenantTx tx;
    private final InvitationRepository repository;
    private final Secrets secrets;
    private final Newcomers newcomers;
    private final InvitationMail mail;
    private final Post post;
    private final Seal seal;
    private final Audit audit;
    private final Clock clock;

    Invitations(
            TenantTx tx,
            InvitationRepository repository,
            Secrets secrets,
            Newcomers newcomers,
            InvitationMail mail,
            Post post,
            Seal seal,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.repository = repository;
        this.secrets = secrets;
        this.newcomers = newcomers;
        this.mail = mail;
        this.post = post;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an invitation in the province {@code scope}; joins the caller's transaction. */
    public Uni<Issued> invite(TenantScope scope, Wanted wanted, UUID by) {
        return wanted.by() == By.CODE ? onPaper(scope, wanted, by) : byLink(scope, wanted, by);
    }

    /** The open ones of a business, the newest first. */
    public Uni<List<InvitationView>> openOf(Mutiny.Session session, UUID businessId) {
        return repository
                .openOf(session, businessId, clock.instant(), MOST_OF_A_BUSINESS)
                .map(found -> found.stream().map(this::view).toList());
    }

    Uni<Paged<InvitationView>> open(Mutiny.Session session, Cursor from, int limit) {
        return repository
                .open(session, clock.instant(), from, limit + 1)
                .map(found -> Paged.of(found.stream().map(this::view).toList(), limit, InvitationView::id));
    }

    /**
     * @param businessId the business whose invitation it must be, or null for one to a role in the province
     * @throws vn.nhan.platform.problem.DomainFailure (through the Uni) when there is none
     */
    public Uni<InvitationView> require(Mutiny.Session session, UUID id, @Nullable UUID businessId) {
        return find(session, id, businessId).map(this::view);
    }

    /**
     * Takes an invitation back; one that was taken back, or is too old, stays so.
     *
     * @param businessId the business whose invitation it must be, or null for one to a role in the province
     * @throws vn.nhan.platform.problem.DomainFailure (through the Uni) when there is none, or it was used
     */
    public Uni<Void> revoke(Mutiny.Session session, UUID id, @Nullable UUID businessId, UUID by) {
        return find(session, id, businessId).chain(invitation -> {
            invitation.revoke(by, clock.instant());
            return session.flush().chain(() -> record(session, invitation, by, "invitation.revoke"));
        });
    }

    private Uni<Invitation> find(Mutiny.Session session, UUID id, @Nullable UUID businessId) {
        return repository.require(session, id).invoke(invitation -> {
            if (!Objects.equals(invitation.businessId, businessId)) {
                throw new InvitationFailure.NotFound();
            }
        });
    }

    private Uni<Issued> onPaper(TenantScope scope, Wanted wanted, UUID by) {
        var name = wanted.invitee().signInName();
        if (name == null) {
            throw new IllegalArgumentException("a code is written for somebody");
        }
        var code = secrets.newCode();
        return tx.as(
                scope,
                session -> store(session, scope.own(), wanted, secrets.hashOfCode(code, newcomers.nameKey(name)), by)
                        .map(invitation -> new Issued(view(invitation), code, null, false)));
    }

    private Uni<Issued> byLink(TenantScope scope, Wanted wanted, UUID by) {
        var secret = secrets.newLinkSecret();
        var letter = mail.letter(scope.own(), wanted, secret).filter(written -> post.isOpen());
        return tx.as(
                scope,
                session -> store(session, scope.own(), wanted, secrets.hashOfLink(secret), by)
                        .call(invitation -> letter.map(
                                        written -> post.send(session, scope.own(), written, invitation.expiresAt))
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                        .map(invitation -> new Issued(
                                view(invitation),
                                null,
                                letter.isPresent() ? null : mail.address(scope.own(), secret),
                                letter.isPresent())));
    }

    private Uni<Invitation> store(Mutiny.Session session, TenantId tenant, Wanted wanted, byte[] hash, UUID by) {
        var invitation = new Invitation(tenant, wanted, hash, by);
        invitation.invitedAt = clock.instant();
        invitation.expiresAt = clock.instant().plus(wanted.by().life());
        var name = wanted.invitee().name();
        invitation.nameSealed =
                name == null || name.isBlank() ? null : seal.close(tenant, invitation.namePlace(), name.strip());
        return session.persist(invitation)
                .chain(session::flush)
                .chain(() -> record(session, invitation, by, "invitation.create"))
                .replaceWith(invitation);
    }

    private Uni<Void> record(Mutiny.Session session, Invitation invitation, UUID by, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        by,
                        action,
                        new Audit.Subject(invitation.tenant(), "invitation", invitation.id()),
                        null,
                        invitation.role()));
    }

    InvitationView view(Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                invitation.role(),
                invitation.communeCode,
                invitation.businessId,
                invitation.businessRole,
                invitation.by(),
                invitation.nameSealed == null
                        ? null
                        : seal.open(invitation.tenant(), invitation.namePlace(), invitation.nameSealed),
                invitation.invitedAt,
                invitation.expiresAt);
    }
}
