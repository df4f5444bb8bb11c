package vn.nhan.tenant;

import java.util.List;
import java.util.stream.Stream;
import vn.nhan.platform.tenancy.TenantId;

/**
 * A successor and the provinces that it is about to adopt.
 *
 * @param lineage what holds before
 */
public record Merger(Tenant successor, List<Tenant> predecessors, Lineage lineage) {

    /** Every province whose rows will be seen together: all of these, and whom they have adopted before. */
    public List<TenantId> provinces() {
        return Stream.concat(Stream.of(successor), predecessors.stream())
                .flatMap(province ->
                        Stream.concat(Stream.of(province.id()), lineage.predecessors(province.id()).stream()))
                .distinct()
                .toList();
    }

    /**
     * @param registry knows the names of those that stand in the way
     * @throws AdoptionFailure naming the first reason why not
     */
    void requirePossible(TenantRegistry registry) {
        predecessors.forEach(predecessor -> requireAdoptable(predecessor, registry));
        lineage.of(successor.id()).ifPresent(gone -> {
            throw new AdoptionFailure.SuccessorGone(name(successor), name(gone, registry));
        });
    }

    private void requireAdoptable(Tenant predecessor, TenantRegistry registry) {
        if (predecessor.id().equals(successor.id())) {
            throw new AdoptionFailure.OfItself();
        }
        if (lineage.predecessors(predecessor.id()).contains(successor.id())) {
            throw new AdoptionFailure.InACircle(name(predecessor));
        }
        lineage.of(predecessor.id()).ifPresent(held -> {
            throw held.successor().equals(successor.id())
                    ? new AdoptionFailure.Twice(name(predecessor))
                    : new AdoptionFailure.Elsewhere(name(predecessor), name(held, registry));
        });
    }

    private static String name(Tenant province) {
        return province.name().vi();
    }

    private static String name(AdoptionRef adoption, TenantRegistry registry) {
        return registry.byId(adoption.successor()).map(Merger::name).orElse("");
    }
}
