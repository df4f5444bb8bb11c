package vn.nhan.support.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.support.assessment.instrument.Question;

/**
 * All answers before they are finished.
 *
 * @param open how many questions have none
 */
record CheckSheet(UUID id, UUID businessId, String business, String instrument, int total, int open, List<Line> lines) {

    /**
     * @param answer null while there is none
     * @param evidence address of the photo or PDF, or null
     */
    record Line(
            int number,
            String pillar,
            String text,
            @Nullable String answer,
            @Nullable String note,
            @Nullable String evidence) {}

    static CheckSheet of(Sheet sheet, String language) {
        var asked = sheet.asked();
        return new CheckSheet(
                sheet.assessment().id(),
                sheet.business().id(),
                sheet.business().name(),
                sheet.instrument().source().name().in(language),
                asked.size(),
                sheet.open().size(),
                lines(sheet, language));
    }

    static List<Line> lines(Sheet sheet, String language) {
        var asked = sheet.asked();
        return asked.stream()
                .map(question -> line(sheet, question, asked.indexOf(question) + 1, language))
                .toList();
    }

    private static Line line(Sheet sheet, Question question, int number, String language) {
        var answer = sheet.answers().find(question.name()).orElse(null);
        return new Line(
                number,
                question.pillar().title().in(language),
                question.text().in(language),
                answer == null ? null : said(question, answer, language),
                answer == null ? null : answer.note,
                answer != null && answer.hasEvidence() ? QuestionSheet.evidence(sheet, number) : null);
    }

    private static @Nullable String said(Question question, Answer answer, String language) {
        return question.options().stream()
                .filter(option -> option.points() == answer.points)
                .findFirst()
                .map(option -> option.text().in(language))
                .orElse(null);
    }

    /** What stands before the number of a question in its address. */
    public String questions() {
        return "/my/assessment/" + id + "/questions/";
    }

    /** Of the first question without an answer. */
    public @Nullable String firstOpen() {
        return lines.stream()
                .filter(line -> line.answer() == null)
                .findFirst()
                .map(line -> questions() + line.number())
                .orElse(null);
    }
}
