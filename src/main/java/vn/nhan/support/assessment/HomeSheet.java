package vn.nhan.support.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Formats;

/** Where a business begins, goes on, and sees how it came along. */
record HomeSheet(UUID businessId, String business, List<Choice> sectors, List<Card> cards, List<Past> past) {

    /**
     * @param openAddress of the one that is open, or null
     * @param replacedBy the decision that took its place, or null
     */
    record Card(
            String code,
            String name,
            String about,
            String wording,
            @Nullable String replacedBy,
            int questions,
            @Nullable String openAddress) {}

    /** Results of one edition, the latest first. */
    record Past(String name, int edition, List<Row> rows) {}

    /**
     * @param change levels up or down since the one before
     * @param of name of the record that it was given for, where that is another one, which was merged into this
     */
    record Row(
            String address,
            String day,
            int level,
            String levelName,
            int change,
            String givenAs,
            @Nullable String of) {

        public boolean isUp() {
            return change > 0;
        }

        public boolean isDown() {
            return change < 0;
        }
    }

    static HomeSheet of(AssessmentHistory.Standing standing, String language) {
        var words = new AssessmentWords(language);
        return new HomeSheet(
                standing.business().id(),
                standing.business().name(),
                standing.sectorKnown() ? List.of() : words.sectors(),
                standing.offered().stream()
                        .map(offered -> card(offered, standing.open(), language))
                        .toList(),
                standing.progress().stream()
                        .map(progress -> past(
                                progress, words, language, standing.business().id()))
                        .toList());
    }

    private static Card card(Offered offered, List<Assessment> open, String language) {
        var instrument = offered.instrument();
        var source = instrument.source();
        return new Card(
                instrument.edition().code(),
                source.name().in(language),
                source.about().in(language),
                source.wording().in(language),
                source.replacedBy(),
                instrument.asked(null).size(),
                open.stream()
                        .filter(one ->
                                one.instrument.equals(instrument.edition().code()))
                        .findFirst()
                        .map(one -> "/my/assessment/" + one.id())
                        .orElse(null));
    }

    /** @param business whose list it is: where a result was given for another record, that one is named */
    static Past past(Progress<?> progress, AssessmentWords words, String language, UUID business) {
        var instrument = progress.instrument();
        return new Past(
                instrument.source().name().in(language),
                instrument.edition().number(),
                progress.steps().stream()
                        .map(step -> new Row(
                                "/my/assessment/" + step.result().assessmentId(),
                                Formats.day(step.result().finishedAt()),
                                step.result().level(),
                                instrument.level(step.result().level()).name().in(language),
                                step.change(),
                                words.of(step.result().finishedAs()),
                                step.result().businessId().equals(business)
                                        ? null
                                        : step.result().businessName()))
                        .toList());
    }
}
