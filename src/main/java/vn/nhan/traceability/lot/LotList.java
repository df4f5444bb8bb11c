package vn.nhan.traceability.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * A page of a business's lots, the newest first.
 *
 * @param first address of the list's beginning, null when this is it
 * @param next address of what follows, null at the end
 */
record LotList(
        BusinessRef business,
        List<LotLine> lines,
        @Nullable String first,
        @Nullable String next) {

    static LotList of(BusinessRef business, Cursor from, Paged<LotRef> found, LotQueries.Names names) {
        var here = "/my/lots?business=" + business.id();
        return new LotList(
                business,
                found.items().stream().map(lot -> LotLine.of(lot, names)).toList(),
                from.equals(Cursor.START) ? null : here,
                found.next() == null ? null : here + "&cursor=" + found.next());
    }
}
