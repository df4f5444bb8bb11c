package vn.nhan.traceability.diary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;
import vn.nhan.traceability.area.PlotRef;

/**
 * An entry in a timeline.
 *
 * @param plot its plot, to be named where work on several plots stands together
 */
record Work(DiaryLine line, @Nullable PlotRef plot) {

    /** Entries written down later than this are shown as such. */
    private static final int PROMPT_DAYS = 7;

    public boolean isBackdated() {
        return Dates.dayOf(line.recordedAt()).isAfter(line.occurredOn().plusDays(PROMPT_DAYS));
    }

    public boolean isHarvest() {
        return line.kind() == EntryKind.HARVEST;
    }

    static List<Work> all(DiaryQueries.Overview overview) {
        return overview.latest().stream()
                .map(line -> new Work(line, plot(overview.plots(), line.plotId())))
                .toList();
    }

    private static @Nullable PlotRef plot(List<PlotRef> plots, UUID id) {
        return plots.stream().filter(plot -> plot.id().equals(id)).findFirst().orElse(null);
    }
}
