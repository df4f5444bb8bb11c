package vn.nhan.identity.federation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.FrontDoor;
import vn.nhan.identity.PersonSeal;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.problem.Collision;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;

/** Which identities open which accounts. Only the owner of an account links one; nothing is ever matched by a name. */
@ApplicationScoped
public class LinkedIdentities {

    static final String SEALED = "federated-identity/subject";

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final FederatedIdentityRepository identities;
    private final FrontDoor door;
    private final PersonSeal seal;
    private final KeyedHash hash;
    private final Audit audit;
    private final Clock clock;

    LinkedIdentities(
            TenantTx tx,
            CurrentTenant tenant,
            FederatedIdentityRepository identities,
            FrontDoor door,
            PersonSeal seal,
            KeyedHash hash,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.identities = identities;
        this.door = door;
        this.seal = seal;
        this.hash = hash;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param lastUsedAt null when it has never been signed in with */
    record Link(String provider, Instant linkedAt, @Nullable Instant lastUsedAt) {}

    /**
     * What of an account may be shown to its owner.
     *
     * @param canUnlink whether there would be another way in
     */
    record Links(List<Link> links, boolean canUnlink) {}

    /** @throws FederationFailure.NotLinked (through the Uni) */
    Uni<UUID> accountOf(Provider provider, String subject) {
        return people(session -> identities
                .bySubject(session, hashOf(provider, subject))
                .map(found -> {
                    if (found == null) {
                        throw new FederationFailure.NotLinked();
                    }
                    found.use(clock.instant());
                    return found.accountId;
                }));
    }

    Uni<Links> ofAccount(UUID accountId) {
        return people(session -> identities
                .ofAccount(session, accountId)
                .chain(found -> door.hasPassword(session, accountId)
                        .map(password -> new Links(
                                found.stream()
                                        .map(one -> new Link(one.provider, one.linkedAt, one.lastUsedAt))
                                        .toList(),
                                password || found.size() > 1))));
    }

    /**
     * Linking what is linked already changes nothing.
     *
     * @throws FederationFailure.LinkedElsewhere (through the Uni)
     */
    Uni<Void> link(UUID accountId, Provider provider, String subject) {
        return people(session -> identities
                        .bySubject(session, hashOf(provider, subject))
                        .chain(known -> {
                            if (known == null) {
                                return add(session, accountId, provider, subject);
                            }
                            if (!known.accountId.equals(accountId)) {
                                throw new FederationFailure.LinkedElsewhere();
                            }
                            return Uni.createFrom().voidItem();
                        }))
                .onFailure(Collision::isCauseOf)
                .transform(collision -> new FederationFailure.LinkedElsewhere());
    }

    /** @throws FederationFailure.OnlyWayIn (through the Uni) */
    Uni<Void> unlink(UUID accountId, String provider) {
        return people(session -> identities.ofAccount(session, accountId).chain(linked -> {
            var wanted =
                    linked.stream().filter(one -> one.provider.equals(provider)).findFirst();
            if (wanted.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            return door.hasPassword(session, accountId).chain(password -> {
                if (!password && linked.size() == 1) {
                    throw new FederationFailure.OnlyWayIn();
                }
                wanted.get().unlink(clock.instant());
                return told(session, accountId, "account.unlink", wanted.get());
            });
        }));
    }

    /** Forgets every identity of a person who is being forgotten; in the caller's transaction, which sees people. */
    public Uni<Void> forget(Mutiny.Session session, UUID accountId) {
        return identities
                .ofAccount(session, accountId)
                .invoke(linked -> linked.forEach(one -> one.unlink(clock.instant())))
                .replaceWithVoid();
    }

    private Uni<Void> add(Mutiny.Session session, UUID accountId, Provider provider, String subject) {
        var identity = new FederatedIdentity(accountId, provider.name(), clock.instant());
        identity.subjectHash = hashOf(provider, subject);
        return identities
                .ofAccount(session, accountId)
                .invoke(linked -> {
                    if (linked.stream().anyMatch(one -> one.provider.equals(provider.name()))) {
                        throw new FederationFailure.LinkedElsewhere();
                    }
                })
                .chain(() -> door.keyOf(session, accountId))
                .invoke(key -> identity.subjectSealed = seal.close(key, SEALED, subject))
                .chain(() -> session.persist(identity))
                .chain(session::flush)
                .chain(() -> told(session, accountId, "account.link", identity));
    }

    private Uni<Void> told(Mutiny.Session session, UUID accountId, String action, FederatedIdentity identity) {
        var subject = new Audit.Subject(TenantId.NATIONAL, "federated_identity", identity.id());
        return audit.record(session, new Audit.Deed(accountId, action, subject, null, identity.provider));
    }

    private byte[] hashOf(Provider provider, String subject) {
        return hash.of("federated-identity", provider.issuer() + "\n" + subject);
    }

    private <T> Uni<T> people(java.util.function.Function<Mutiny.Session, Uni<T>> work) {
        return tx.as(tenant.require().withPeople(), work);
    }
}
