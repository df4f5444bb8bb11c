package vn.nhan.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * One page of the closed reports.
 *
 * @param next and first: addresses of other pages of the list, where there are any
 * @param justClosed whether one has been closed a moment ago
 * @param mayClose whether the reader may close a period
 */
record ClosedReportList(
        List<ClosedReportView> reports,
        @Nullable String next,
        @Nullable String first,
        boolean justClosed,
        boolean mayClose) {

    static ClosedReportList of(Cursor cursor, Paged<ClosedReportView> rows, boolean justClosed, boolean mayClose) {
        var address = "/office/reports";
        return new ClosedReportList(
                rows.items(),
                rows.next() == null ? null : address + "?cursor=" + rows.next(),
                cursor.equals(Cursor.START) ? null : address,
                justClosed,
                mayClose);
    }
}
