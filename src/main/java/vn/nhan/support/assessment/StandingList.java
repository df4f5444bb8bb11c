package vn.nhan.support.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Formats;

/** Firms behind a number. */
record StandingList(
        String instrument,
        int edition,
        @Nullable String pillar,
        @Nullable String level,
        List<Line> lines,
        @Nullable String next,
        @Nullable String first,
        String back) {

    record Line(
            String business,
            String businessAddress,
            String address,
            String commune,
            String level,
            String day,
            String as) {}

    static StandingList of(
            StandingService.Listed listed,
            StandingQueries.Part part,
            @Nullable String cursor,
            String query,
            String language) {
        var instrument = listed.instrument();
        var words = new AssessmentWords(language);
        var level = part.level();
        var next = listed.lines().next();
        var list = "/office/assessments/list?" + query;
        return new StandingList(
                instrument.source().name().in(language),
                instrument.edition().number(),
                part.pillar() == null
                        ? null
                        : instrument
                                .pillar(part.pillar())
                                .map(pillar -> pillar.title().in(language))
                                .orElse(null),
                level == null ? null : instrument.level(level).name().in(language),
                listed.lines().items().stream()
                        .map(line -> new Line(
                                line.business(),
                                "/office/businesses/" + line.businessId(),
                                "/my/assessment/" + line.assessmentId(),
                                line.commune(),
                                instrument.level(line.level()).name().in(language),
                                Formats.day(line.finishedAt()),
                                words.of(line.finishedAs())))
                        .toList(),
                next == null ? null : list + "&cursor=" + next,
                cursor == null || cursor.isEmpty() ? null : list,
                "/office/assessments?instrument=" + instrument.edition().code());
    }
}
