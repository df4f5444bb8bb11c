package vn.nhan.support.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.Question;

/**
 * An assessment with all that belongs to it.
 *
 * @param result null until it is finished
 */
record Sheet(
        BusinessRef business,
        Assessment assessment,
        Instrument<?> instrument,
        AnswerBook answers,
        @Nullable Result result) {

    List<Question> asked() {
        return instrument.asked(assessment.askedSector());
    }

    List<Question> open() {
        return answers.open(asked());
    }

    /** By its place, counted from 1. */
    Optional<Question> question(int number) {
        var asked = asked();
        return number < 1 || number > asked.size() ? Optional.empty() : Optional.of(asked.get(number - 1));
    }

    /** The place of the first question without an answer, counted from 1; one more than there are when all have one. */
    int firstOpen() {
        var open = open();
        return (open.isEmpty() ? asked().size() : asked().indexOf(open.get(0))) + 1;
    }

    /** @throws Invalid for a question of another instrument, of another sector, or of none */
    Question require(String name) {
        if (!instrument.edition().isNameOf(name)) {
            throw new Invalid(
                    "question", name.contains(":") ? "assessment.other-instrument" : "assessment.no-question");
        }
        var question = instrument.find(name).orElseThrow(() -> new Invalid("question", "assessment.no-question"));
        if (!question.isAsked(assessment.askedSector())) {
            throw new Invalid("question", "assessment.other-sector");
        }
        return question;
    }

    AssessmentView view() {
        return new AssessmentView(
                assessment.id(),
                business.id(),
                business.name(),
                assessment.instrument,
                assessment.edition,
                assessment.askedSector(),
                assessment.corrects,
                assessment.begunAt,
                GivenAs.of(assessment.begunAs),
                asked().size(),
                open().stream().map(Question::name).toList(),
                answers.all().stream().map(AssessmentView.AnswerView::of).toList(),
                result == null ? null : ResultView.of(instrument, result));
    }
}
