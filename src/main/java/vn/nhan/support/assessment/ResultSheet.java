package vn.nhan.support.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Formats;
import vn.nhan.support.assessment.instrument.Scale;
import vn.nhan.support.assessment.instrument.Score;

/** A finished assessment: level, drawing and table, what to do next, how it came along, and all answers. */
record ResultSheet(
        UUID id,
        UUID businessId,
        String business,
        String code,
        String instrument,
        String wording,
        String day,
        String givenAs,
        boolean assisted,
        int highest,
        ResultView result,
        String levelName,
        Radar radar,
        List<Row> rows,
        HomeSheet.Past past,
        List<CheckSheet.Line> answers) {

    /** @param before percent of the time before; null for the first time */
    record Row(
            int number,
            String name,
            int percent,
            @Nullable Integer before,
            int level,
            String levelName,
            @Nullable String advice,
            boolean course,
            @Nullable String address) {}

    static ResultSheet of(Sheet sheet, Result result, Progress<?> progress, String language) {
        return told(sheet, result, progress, language);
    }

    private static <S extends Scale> ResultSheet told(
            Sheet sheet, Result result, Progress<S> progress, String language) {
        var source = sheet.instrument().source();
        var words = new AssessmentWords(language);
        var view = ResultView.of(sheet.instrument(), result);
        var before = progress.before(result.assessmentId()).map(Score::pillars).orElse(null);
        return new ResultSheet(
                result.assessmentId(),
                sheet.business().id(),
                sheet.business().name(),
                result.edition().code(),
                source.name().in(language),
                source.wording().in(language),
                Formats.day(result.finishedAt()),
                words.of(result.finishedAs()),
                result.finishedAs() != GivenAs.MEMBER,
                sheet.instrument().levels().size() - 1,
                view,
                view.levelName().in(language),
                Radar.of(result.on(progress.instrument()).pillars(), before),
                rows(view, before, language),
                HomeSheet.past(progress, words, language, sheet.business().id()),
                CheckSheet.lines(sheet, language));
    }

    private static List<Row> rows(ResultView view, @Nullable List<Score.OfPillar> before, String language) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < view.pillars().size(); i++) {
            var side = view.pillars().get(i);
            var advice = side.advice();
            rows.add(new Row(
                    i + 1,
                    side.name().in(language),
                    side.percent(),
                    before == null || before.size() <= i
                            ? null
                            : (Integer) before.get(i).percent(),
                    side.level(),
                    side.levelName().in(language),
                    advice == null ? null : advice.text().in(language),
                    advice != null && advice.offer().equals("course"),
                    advice == null ? null : advice.address()));
        }
        return List.copyOf(rows);
    }
}
