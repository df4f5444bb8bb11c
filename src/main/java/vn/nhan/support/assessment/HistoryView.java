package vn.nhan.support.assessment;

import java.util.List;
import java.util.UUID;
import vn.nhan.platform.text.LocalizedText;

/** What a business has answered, edition by edition. */
record HistoryView(UUID businessId, List<UUID> open, List<OfEdition> instruments) {

    /** @param results the latest first */
    record OfEdition(String instrument, int edition, LocalizedText name, List<ResultView> results) {}

    static HistoryView of(AssessmentHistory.Standing standing) {
        return new HistoryView(
                standing.business().id(),
                standing.open().stream().map(Assessment::id).toList(),
                standing.progress().stream().map(HistoryView::edition).toList());
    }

    private static OfEdition edition(Progress<?> progress) {
        var instrument = progress.instrument();
        return new OfEdition(
                instrument.edition().code(),
                instrument.edition().number(),
                instrument.source().name(),
                progress.steps().stream()
                        .map(step -> ResultView.of(instrument, step.result()))
                        .toList());
    }
}
