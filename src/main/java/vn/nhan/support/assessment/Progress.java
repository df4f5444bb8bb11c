package vn.nhan.support.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.Scale;
import vn.nhan.support.assessment.instrument.Score;

/**
 * Results of one edition of one instrument over time; its type keeps others out.
 *
 * @param steps the latest first
 */
record Progress<S extends Scale>(Instrument<S> instrument, List<Step<S>> steps) {

    /** @param change levels up or down since the one before; 0 for the first */
    record Step<S extends Scale>(Result result, Score<S> score, int change) {}

    Progress {
        steps = List.copyOf(steps);
    }

    /** @param results the latest first */
    static <S extends Scale> Progress<S> of(Instrument<S> instrument, List<Result> results) {
        var steps = new ArrayList<Step<S>>();
        for (int i = 0; i < results.size(); i++) {
            var score = results.get(i).on(instrument);
            var change =
                    i + 1 < results.size() ? change(score, results.get(i + 1).on(instrument)) : 0;
            steps.add(new Step<>(results.get(i), score, change));
        }
        return new Progress<>(instrument, steps);
    }

    /** How many levels further the one is than the other. */
    static <S extends Scale> int change(Score<S> now, Score<S> before) {
        return now.compareTo(before) == 0 ? 0 : now.level() - before.level();
    }

    /** The result before that one. */
    Optional<Score<S>> before(UUID assessment) {
        for (int i = 0; i + 1 < steps.size(); i++) {
            if (steps.get(i).result().assessmentId().equals(assessment)) {
                return Optional.of(steps.get(i + 1).score());
            }
        }
        return Optional.empty();
    }
}
