package vn.nhan.tenant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;

/**
 * Who continues whom. Holds no circles: {@link Adoptions} lets none in.
 *
 * @param all every adoption there ever was, those that were taken back included
 */
public record Lineage(List<AdoptionRef> all) {

    static final Lineage NONE = new Lineage(List.of());

    public Lineage {
        all = List.copyOf(all);
    }

    /** The adoption by which a province is continued by another now. */
    Optional<AdoptionRef> of(TenantId predecessor) {
        return of(predecessor, AdoptionRef::isOpen);
    }

    /** The province that answers for this one now: itself, unless it was adopted. */
    TenantId answering(TenantId province) {
        return answering(province, AdoptionRef::isOpen);
    }

    /** The province that answered for this one at that moment. */
    TenantId answering(TenantId province, Instant moment) {
        return answering(province, adoption -> adoption.heldAt(moment));
    }

    TenantScope scopeOf(TenantId addressed) {
        var own = answering(addressed);
        return new TenantScope(own, predecessors(own));
    }

    /** All whom a province continues, directly or through others, the nearest first. */
    List<TenantId> predecessors(TenantId province) {
        var found = new ArrayList<TenantId>();
        var next = direct(province);
        while (!next.isEmpty()) {
            found.addAll(next);
            next = next.stream().flatMap(one -> direct(one).stream()).toList();
        }
        return found;
    }

    private List<TenantId> direct(TenantId province) {
        return all.stream()
                .filter(AdoptionRef::isOpen)
                .filter(adoption -> adoption.successor().equals(province))
                .map(AdoptionRef::predecessor)
                .toList();
    }

    private Optional<AdoptionRef> of(TenantId predecessor, Predicate<AdoptionRef> held) {
        return all.stream()
                .filter(held)
                .filter(adoption -> adoption.predecessor().equals(predecessor))
                .findFirst();
    }

    private TenantId answering(TenantId province, Predicate<AdoptionRef> held) {
        var answering = province;
        for (var step = of(answering, held); step.isPresent(); step = of(answering, held)) {
            answering = step.get().successor();
        }
        return answering;
    }
}
