package vn.nhan.business;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * One page of an officer's list of businesses.
 *
 * @param next and first: addresses of other pages of the list, where there are any
 */
record BusinessList(
        BusinessStatus status,
        List<BusinessLine> lines,
        @Nullable String next,
        @Nullable String first) {

    static BusinessList of(BusinessStatus status, Cursor cursor, Paged<BusinessQueries.BusinessRow> rows, Instant now) {
        var address = "/office/businesses?status=" + status.key();
        return new BusinessList(
                status,
                rows.items().stream().map(row -> BusinessLine.of(row, now)).toList(),
                rows.next() == null ? null : address + "&cursor=" + rows.next(),
                cursor.equals(Cursor.START) ? null : address);
    }
}
