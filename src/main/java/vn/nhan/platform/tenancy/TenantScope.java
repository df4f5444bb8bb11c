package vn.nhan.platform.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** The setting that the row-level policies read, as a PostgreSQL array literal: own tenant first. */
    String asSetting() {
        var all = new ArrayList<TenantId>();
        all.add(own);
        all.addAll(predecessors);
        return all.stream().map(TenantId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
