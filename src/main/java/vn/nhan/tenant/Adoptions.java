package vn.nhan.tenant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.RefreshedState;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Which provinces were adopted by which. Known to every replica in memory, for each request asks; the truth is in the
 * database, and changes only go there.
 */
@ApplicationScoped
public class Adoptions implements RefreshedState, Succession {

    private final TenantTx tx;
    private final AdoptionRepository adoptions;
    private final TenantRegistry registry;
    private volatile Lineage known = Lineage.NONE;

    Adoptions(TenantTx tx, AdoptionRepository adoptions, TenantRegistry registry) {
        this.tx = tx;
        this.adoptions = adoptions;
        this.registry = registry;
    }

    @Override
    public Uni<Void> refresh() {
        return tx.as(TenantScope.of(TenantId.NATIONAL), adoptions::all)
                .invoke(all -> known = new Lineage(all))
                .replaceWithVoid();
    }

    @Override
    public TenantScope scopeOf(TenantId addressed) {
        return known.scopeOf(addressed);
    }

    /** The province that answers for this one now: itself, unless it was adopted. */
    public TenantId answering(TenantId province) {
        return known.answering(province);
    }

    /** The province that answered for this one at that moment, so that what was decided then keeps its author. */
    public TenantId answering(TenantId province, Instant moment) {
        return known.answering(province, moment);
    }

    /** The adoption that holds for a province now; empty while it answers for itself. */
    public Optional<AdoptionRef> of(TenantId predecessor) {
        return known.of(predecessor);
    }

    /** Every adoption there ever was, the newest first. */
    public Uni<List<AdoptionRef>> all() {
        return tx.as(TenantScope.of(TenantId.NATIONAL), adoptions::all);
    }

    /**
     * Checks what is asked against what holds in the database at this moment. Until the transaction ends nobody else adopts:
     * two that meet could close a circle which neither of them sees.
     *
     * @throws AdoptionFailure (through the Uni) unless the successor may adopt them all
     */
    public Uni<Merger> plan(Mutiny.Session session, Tenant successor, List<Tenant> predecessors) {
        return adoptions.lock(session).chain(() -> adoptions.all(session)).map(all -> {
            var merger = new Merger(successor, predecessors, new Lineage(all));
            merger.requirePossible(registry);
            return merger;
        });
    }

    /** Writes down a merger that was {@link #plan planned} in this very transaction. */
    public Uni<List<AdoptionRef>> carryOut(Mutiny.Session session, Merger merger, AdoptionAct act) {
        var rows = merger.predecessors().stream()
                .map(predecessor -> new Adoption(merger.successor().id(), predecessor.id(), act))
                .toList();
        return session.persistAll(rows.toArray())
                .chain(session::flush)
                .replaceWith(() -> rows.stream().map(Adoption::ref).toList());
    }

    /**
     * @param by the operator's account
     * @throws AdoptionFailure (through the Uni) when it can't be taken back any more
     */
    public Uni<AdoptionRef> revert(Mutiny.Session session, AdoptionRef found, UUID by, Instant at) {
        return session.find(Adoption.class, found.id())
                .invoke(adoption -> adoption.revert(by, at))
                .call(session::flush)
                .map(Adoption::ref);
    }

    /** @throws AdoptionFailure (through the Uni) when the successor has no such adoption */
    public Uni<AdoptionRef> require(Mutiny.Session session, Tenant successor, UUID adoptionId) {
        return session.find(Adoption.class, adoptionId)
                .onItem()
                .ifNull()
                .failWith(AdoptionFailure.NotFound::new)
                .map(Adoption::ref)
                .invoke(found -> {
                    if (!found.successor().equals(successor.id())) {
                        throw new AdoptionFailure.NotFound();
                    }
                });
    }
}
