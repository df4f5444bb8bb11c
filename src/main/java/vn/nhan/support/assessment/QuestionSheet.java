package vn.nhan.support.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Formats;
import vn.nhan.support.assessment.instrument.Question;

/**
 * One question on a page.
 *
 * @param number counted from 1, of {@code total}
 * @param answered how many have an answer
 * @param version of the answer that stands; 0 for none
 * @param evidence address of the photo or PDF, or null
 * @param given who answered last, as whom and when; null for nobody
 */
record QuestionSheet(
        UUID id,
        UUID businessId,
        String business,
        String instrument,
        String wording,
        int number,
        int total,
        int answered,
        String question,
        String pillar,
        String text,
        @Nullable String hint,
        boolean sectorOnly,
        List<Choice> options,
        @Nullable Integer points,
        @Nullable String note,
        int version,
        @Nullable String evidence,
        @Nullable Given given) {

    record Given(String as, String at) {}

    /** @throws AssessmentFailure.NotFound when there is no such question */
    static QuestionSheet of(Sheet sheet, int number, String language) {
        var question = sheet.question(number).orElseThrow(AssessmentFailure.NotFound::new);
        var answer = sheet.answers().find(question.name()).orElse(null);
        var source = sheet.instrument().source();
        var hint = question.hint();
        var asked = sheet.asked().size();
        return new QuestionSheet(
                sheet.assessment().id(),
                sheet.business().id(),
                sheet.business().name(),
                source.name().in(language),
                source.wording().in(language),
                number,
                asked,
                asked - sheet.open().size(),
                question.name(),
                question.pillar().title().in(language),
                question.text().in(language),
                hint == null ? null : hint.in(language),
                !question.isCommon(),
                options(question, language),
                answer == null ? null : (Integer) answer.points,
                answer == null ? null : answer.note,
                answer == null ? 0 : answer.version,
                answer != null && answer.hasEvidence() ? evidence(sheet, number) : null,
                answer == null
                        ? null
                        : new Given(
                                new AssessmentWords(language).of(GivenAs.of(answer.givenAs)),
                                Formats.vn(answer.givenAt)));
    }

    static String evidence(Sheet sheet, int number) {
        return "/my/assessment/" + sheet.assessment().id() + "/questions/" + number + "/evidence";
    }

    private static List<Choice> options(Question question, String language) {
        return question.options().stream()
                .map(option -> new Choice(
                        String.valueOf(option.points()), option.text().in(language)))
                .toList();
    }

    /** Where the page before is: a question, or where one begins. */
    public String back() {
        return number > 1 ? address(number - 1) : "/my/assessment?business=" + businessId;
    }

    /** Where one goes on to after this question. */
    String next() {
        return number < total ? address(number + 1) : "/my/assessment/" + id + "/check";
    }

    private String address(int other) {
        return "/my/assessment/" + id + "/questions/" + other;
    }
}
