package vn.nhan.catalog.storefront;

import java.util.List;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Whose offers are looked through.
 *
 * @param everywhere whether these are all provinces there are
 */
record Scope(List<TenantId> provinces, boolean everywhere) {

    Short[] numbers() {
        return provinces.stream().map(TenantId::value).toArray(Short[]::new);
    }

    /** Each on its own, or all at once: either has an index in whose order it can be read. */
    List<Scope> strips() {
        return everywhere
                ? List.of(this)
                : provinces.stream()
                        .map(province -> new Scope(List.of(province), false))
                        .toList();
    }
}
