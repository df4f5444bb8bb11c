package vn.nhan.support.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.Sector;

/**
 * An assessment as its people and officers see it.
 *
 * @param asked how many questions it has
 * @param open names of those that have no answer yet
 * @param result null until it is finished
 */
record AssessmentView(
        UUID id,
        UUID businessId,
        String business,
        String instrument,
        int edition,
        @Nullable Sector sector,
        @Nullable UUID corrects,
        Instant begunAt,
        GivenAs begunAs,
        int asked,
        List<String> open,
        List<AnswerView> answers,
        @Nullable ResultView result) {

    /**
     * @param version to be named by whoever answers again
     * @param givenAs who gave it
     */
    record AnswerView(
            String question,
            int points,
            @Nullable String note,
            boolean evidence,
            int version,
            Instant givenAt,
            GivenAs givenAs) {

        static AnswerView of(Answer answer) {
            return new AnswerView(
                    answer.question,
                    answer.points,
                    answer.note,
                    answer.hasEvidence(),
                    answer.version,
                    answer.givenAt,
                    GivenAs.of(answer.givenAs));
        }
    }
}
