package vn.nhan.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * One page of the closed reports.
 *
 * @param names of whoever closed them, by account
 * @param next and first: addresses of other pages of the list, where there are any
 * @param justClosed whether one has been closed a moment ago
 * @param mayClose whether the reader may close a period
 */
record ClosedReportList(
        List<ClosedReportView> reports,
        Map<UUID, String> names,
        @Nullable String next,
        @Nullable String first,
        boolean justClosed,
        boolean mayClose) {

    /** Who looks at the list; see above. */
    record Reader(boolean justClosed, boolean mayClose) {}

    static ClosedReportList of(Cursor cursor, Paged<ClosedReportView> rows, Map<UUID, String> names, Reader reader) {
        var address = "/office/reports";
        return new ClosedReportList(
                rows.items(),
                names,
                rows.next() == null ? null : address + "?cursor=" + rows.next(),
                cursor.equals(Cursor.START) ? null : address,
                reader.justClosed(),
                reader.mayClose());
    }

    public String nameOf(UUID account) {
        return names.getOrDefault(account, "");
    }
}
