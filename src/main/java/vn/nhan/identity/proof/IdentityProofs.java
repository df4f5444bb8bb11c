package vn.nhan.identity.proof;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CitizenId;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.KnownHere;
import vn.nhan.identity.PersonKey;
import vn.nhan.identity.PersonKeys;
import vn.nhan.identity.PersonSeal;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Recording and finding the numbers on people's cards. */
@ApplicationScoped
class IdentityProofs {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final KnownHere known;
    private final PersonKeys keys;
    private final PersonSeal seal;
    private final KeyedHash hash;
    private final Validation validation;
    private final Audit audit;
    private final Clock clock;

    IdentityProofs(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            KnownHere known,
            PersonKeys keys,
            PersonSeal seal,
            KeyedHash hash,
            Validation validation,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.known = known;
        this.keys = keys;
        this.seal = seal;
        this.hash = hash;
        this.validation = validation;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param citizenId as it stands on the card that the officer holds in hand */
    record Seen(@PlainText(max = 40) String citizenId) {

        @Override
        public String toString() {
            return "Seen[•••]";
        }
    }

    /** @throws ProofFailures.NumberTaken (through the Uni) when the number is somebody else's */
    Uni<Void> record(UUID accountId, Seen seen) {
        var me = actor.require().accountId();
        return keep(seen, IdentityProof.seenBy(me, tenant.id(), accountId, clock.instant()));
    }

    /** See {@link #record}; what an identity provider says of the person who has just signed in there. */
    Uni<Void> vouchedFor(UUID accountId, String provider, String citizenId) {
        return keep(new Seen(citizenId), IdentityProof.vouchedBy(provider, tenant.id(), accountId, clock.instant()));
    }

    private Uni<Void> keep(Seen seen, IdentityProof proof) {
        var checks = validation.of(seen);
        var number = checks.read("citizenId", seen.citizenId(), CitizenId::parse);
        var year = Dates.dayOf(clock.instant()).getYear();
        checks.refuseIf(number != null && number.birthYear() > year, "citizenId", "identity.citizen-id-format");
        checks.orThrow();
        var id = Checks.present(number);
        return tx.as(
                tenant.require().withPeople(),
                session -> known.require(session, proof.accountId)
                        .chain(() -> holder(session, id))
                        .invoke(holder -> requireFree(holder, proof.accountId))
                        .chain(holder -> holder.isPresent()
                                ? Uni.createFrom().voidItem()
                                : keys.require(session, proof.accountId).chain(key -> add(session, key, proof, id))));
    }

    /** Whose number it is, of the people of this transaction's provinces. */
    Uni<Optional<UUID>> holder(Mutiny.Session session, CitizenId id) {
        var hashes = tenant.require().predecessors().stream().map(province -> hashOf(province, id));
        var all = java.util.stream.Stream.concat(java.util.stream.Stream.of(hashOf(tenant.id(), id)), hashes);
        return session.createSelectionQuery(
                        "select p.accountId from IdentityProof p where p.citizenIdHash in (:hashes)", UUID.class)
                .setParameter("hashes", all.toList())
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    /** The newest number of each, in a transaction that sees people. */
    Uni<Map<UUID, CitizenId>> numbers(Mutiny.Session session, List<UUID> accounts) {
        return session.createSelectionQuery(
                        "from IdentityProof where accountId in (:accounts) and citizenIdSealed is not null order by id",
                        IdentityProof.class)
                .setParameter("accounts", accounts)
                .getResultList()
                .chain(proofs -> keys.of(session, accounts).map(opened -> {
                    var numbers = new HashMap<UUID, CitizenId>();
                    proofs.forEach(proof -> open(proof, opened).ifPresent(id -> numbers.put(proof.accountId, id)));
                    return numbers;
                }));
    }

    private Optional<CitizenId> open(IdentityProof proof, Map<UUID, PersonKey> keys) {
        var key = keys.get(proof.accountId);
        var sealed = proof.citizenIdSealed;
        return key == null || sealed == null
                ? Optional.empty()
                : Optional.of(CitizenId.parse(seal.open(key, proof.place(), sealed)));
    }

    private Uni<Void> add(Mutiny.Session session, PersonKey key, IdentityProof proof, CitizenId id) {
        proof.citizenIdHash = hashOf(tenant.id(), id);
        proof.citizenIdSealed = seal.close(key, proof.place(), id.digits());
        return session.persist(proof)
                .chain(session::flush)
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                actor.require().accountId(),
                                "identity-proof.record",
                                new Audit.Subject(proof.tenant(), "account", proof.accountId),
                                null,
                                proof.kind)));
    }

    private static void requireFree(Optional<UUID> holder, UUID accountId) {
        if (holder.isPresent() && !holder.get().equals(accountId)) {
            throw new ProofFailures.NumberTaken();
        }
    }

    private byte[] hashOf(TenantId province, CitizenId id) {
        return hash.of("citizen-id/" + province, id.digits());
    }
}
