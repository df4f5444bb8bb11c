package vn.nhan.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * A page of a business's own products.
 *
 * @param first address of the list's beginning, null when this is it
 * @param next address of what follows, null at the end
 */
record ProductList(
        BusinessRef business,
        List<ProductView> products,
        @Nullable String first,
        @Nullable String next) {

    static ProductList of(BusinessRef business, Cursor from, Paged<ProductView> found) {
        var here = "/my/products?business=" + business.id();
        return new ProductList(
                business,
                found.items(),
                from.equals(Cursor.START) ? null : here,
                found.next() == null ? null : here + "&cursor=" + found.next());
    }
}
