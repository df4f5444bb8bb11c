package vn.nhan.business.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Pipeline.Standing;

/**
 * How far a business has come, and what shows it.
 *
 * @param stage null while there is no evidence of anything
 * @param since when that stage was reached
 * @param next what brings it on
 * @param reached every stage that there is evidence of, in their order; also those that wait for an earlier one
 * @param lastAct the latest thing that shows it at work
 */
public record StageView(
        UUID businessId,
        String name,
        @Nullable Stage stage,
        @Nullable Instant since,
        NextStep next,
        int quietDays,
        List<Reached> reached,
        @Nullable By lastAct) {

    /** @param at when it was reached for the first time */
    public record Reached(Stage stage, Instant at, By by) {}

    /**
     * What shows it.
     *
     * @param type what it is: {@code listing}, {@code training-day}, or how an invitation came about; of acts, which
     * @param note its name, if it has one
     */
    public record By(
            Instant at, String type, UUID id, @Nullable String note) {

        static By of(Evidence evidence) {
            var source = evidence.source();
            return new By(evidence.at(), source.type(), source.id(), source.note());
        }
    }

    /** @param status where the business stands with the department */
    record Facts(UUID businessId, String name, String status, int quietDays) {}

    static StageView of(Facts facts, Pipeline pipeline, @Nullable Standing standing) {
        var stage = standing == null ? null : standing.stage();
        return new StageView(
                facts.businessId(),
                facts.name(),
                stage,
                standing == null ? null : standing.since(),
                NextStep.of(stage, facts.status()),
                facts.quietDays(),
                pipeline.proofs().entrySet().stream()
                        .map(proof ->
                                new Reached(proof.getKey(), proof.getValue().at(), By.of(proof.getValue())))
                        .toList(),
                pipeline.lastAct() == null ? null : By.of(pipeline.lastAct()));
    }
}
