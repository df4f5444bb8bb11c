package vn.nhan.platform.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tenants whose rows one transaction may see: a province and the predecessors that it has adopted.
 *
 * @param own carries every new aggregate root
 * @param predecessors adopted tenants, whose rows stay where they are
 */
public record TenantScope(TenantId own, List<TenantId> predecessors) {

    public TenantScope {
        predecessors = List.copyOf(predecessors);
    }

    public static TenantScope of(TenantId own) {
        return new TenantScope(own, List.of());
    }

    /**
     * This scope with the rows of the installation itself, where accounts live: for use cases about people, which must
     * see who somebody is and what they may do in this province at once.
     */
    public TenantScope withPeople() {
        if (contains(TenantId.NATIONAL)) {
            return this;
        }
        var all = new ArrayList<>(predecessors);
        all.add(TenantId.NATIONAL);
        return new TenantScope(own, all);
    }

    /** All tenants of this scope, the own one first. */
    public List<TenantId> all() {
        return Stream.concat(Stream.of(own), predecessors.stream()).toList();
    }

    public boolean contains(TenantId tenant) {
        return own.equals(tenant) || predecessors.contains(tenant);
    }

    /** Whether a transaction of this scope may serve work that asks for the other: same province, no wider. */
    boolean covers(TenantScope other) {
        return own.equals(other.own) && other.predecessors.stream().allMatch(this::contains);
    }

    /** The setting that the row-level policies read, as a PostgreSQL array literal: own tenant first. */
    String asSetting() {
        return all().stream().map(TenantId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
