package vn.nhan.business.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * One page of the businesses behind a number.
 *
 * @param query of addresses of the same group
 * @param next and first: addresses of other pages of the list, where there are any
 */
record GroupList(
        Group group,
        String query,
        List<Line> lines,
        @Nullable String next,
        @Nullable String first) {

    /** @param days whole days at this stage */
    record Line(
            UUID id,
            String name,
            String commune,
            String stage,
            String since,
            String days,
            @Nullable String lastAct) {}

    static GroupList of(Group group, Cursor cursor, Paged<FunnelQueries.Line> rows, Instant now) {
        var address = "/office/funnel/businesses?" + group.query();
        return new GroupList(
                group,
                group.query(),
                rows.items().stream().map(row -> line(row, now)).toList(),
                rows.next() == null ? null : address + "&cursor=" + rows.next(),
                cursor.equals(Cursor.START) ? null : address);
    }

    private static Line line(FunnelQueries.Line row, Instant now) {
        return new Line(
                row.businessId(),
                row.name(),
                row.commune(),
                row.stage().key(),
                Dates.format(Dates.dayOf(row.since())),
                String.valueOf(Math.max(0, Duration.between(row.since(), now).toDays())),
                row.lastActAt() == null ? null : Dates.format(Dates.dayOf(row.lastActAt())));
    }
}
