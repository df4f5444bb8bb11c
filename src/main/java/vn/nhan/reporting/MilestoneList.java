package vn.nhan.reporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * One page of the businesses behind a number.
 *
 * @param next and first: addresses of other pages of the list, where there are any
 */
record MilestoneList(
        MilestoneKind kind,
        List<Line> lines,
        @Nullable String next,
        @Nullable String first) {

    /**
     * @param evidence page on which the proof can be seen, where it stands on one
     * @param channel name of the marketplace, where it came about on one
     */
    record Line(
            UUID businessId,
            String businessName,
            String reachedOn,
            @Nullable String evidence,
            @Nullable String channel) {}

    static MilestoneList of(MilestoneKind kind, Cursor cursor, Paged<MilestoneRow> rows) {
        var address = "/office/dashboard/" + kind.key();
        return new MilestoneList(
                kind,
                rows.items().stream().map(MilestoneList::line).toList(),
                rows.next() == null ? null : address + "?cursor=" + rows.next(),
                cursor.equals(Cursor.START) ? null : address);
    }

    private static Line line(MilestoneRow row) {
        return new Line(
                row.businessId(),
                row.businessName(),
                Dates.format(Dates.dayOf(row.reachedAt())),
                row.evidence().href(),
                row.evidence().channel());
    }
}
