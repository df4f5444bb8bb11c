package vn.nhan.traceability.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.traceability.area.PlotRef;

/**
 * A page of a plot's diary.
 *
 * @param first address of the latest entries, null when this is them
 * @param next address of earlier entries, null when there are none
 */
record PlotDiary(
        PlotRef plot,
        List<Work> works,
        @Nullable String first,
        @Nullable String next) {

    static PlotDiary of(PlotRef plot, Cursor from, Paged<DiaryLine> found) {
        var here = "/my/plots/" + plot.id() + "/diary";
        return new PlotDiary(
                plot,
                found.items().stream().map(line -> new Work(line, null)).toList(),
                from.equals(Cursor.START) ? null : here,
                found.next() == null ? null : here + "?cursor=" + found.next());
    }
}
