package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.tenancy.TenantTx;

/** The category tree for pages that open no transaction: it changes with migrations only. */
@ApplicationScoped
class KnownCategories {

    private final TenantTx tx;
    private final Categories categories;
    private volatile @Nullable CategoryTree known;

    KnownCategories(TenantTx tx, Categories categories) {
        this.tx = tx;
        this.categories = categories;
    }

    Uni<CategoryTree> tree() {
        var tree = known;
        return tree != null
                ? Uni.createFrom().item(tree)
                : tx.inTenant(categories::tree).invoke(read -> known = read);
    }
}
