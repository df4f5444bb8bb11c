package vn.nhan.support.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * A list of engagements as a page shows it.
 *
 * @param base address of the list
 * @param next and {@code first}: addresses of other pages of it, where there are any
 */
record EngagementList(
        String base,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first) {

    record Row(
            EngagementLine it,
            String href,
            String state,
            String tone,
            @Nullable String holder,
            @Nullable String until) {}

    static EngagementList of(String base, Cursor cursor, Paged<EngagementLine> lines, EngagementWords words) {
        return new EngagementList(
                base,
                rows(base, lines.items(), words),
                lines.next() == null ? null : base + "?cursor=" + lines.next(),
                cursor.equals(Cursor.START) ? null : base);
    }

    static EngagementList open(List<EngagementLine> lines, EngagementWords words) {
        var base = "/office/engagements";
        return new EngagementList(base, rows(base, lines, words), null, null);
    }

    private static List<Row> rows(String base, List<EngagementLine> lines, EngagementWords words) {
        return lines.stream()
                .map(line -> new Row(
                        line,
                        base + "/" + line.id(),
                        words.state(line.state()),
                        EngagementWords.tone(line.state()),
                        line.holder() == null ? null : words.holder(line.holder()),
                        line.due() == null ? null : words.until(line.due())))
                .toList();
    }
}
