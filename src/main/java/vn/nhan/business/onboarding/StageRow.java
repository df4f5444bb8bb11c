package vn.nhan.business.onboarding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of a pipeline, derived, for lists and counts: the step, and when each was taken. */
record StageRow(
        UUID businessId,
        Stage step,
        Instant since,
        @Nullable Instant lastActAt,
        Steps steps) {

    static final String COLUMNS = "business_id, stage, reached_at, last_act_at,"
            + " invited_at, registered_at, verified_at, trained_at, listed_at, published_at";

    /** First times, in the order of {@link Stage#STEPS}. */
    record Steps(
            @Nullable Instant invited,
            @Nullable Instant registered,
            @Nullable Instant verified,
            @Nullable Instant trained,
            @Nullable Instant listed,
            @Nullable Instant published) {}

    /** Null for a business that has not come anywhere. */
    static @Nullable StageRow of(UUID business, Pipeline pipeline) {
        var step = pipeline.step();
        var since = pipeline.since();
        if (step == null || since == null) {
            return null;
        }
        var act = pipeline.lastAct();
        return new StageRow(
                business,
                step,
                since,
                act == null ? null : act.at(),
                new Steps(
                        at(pipeline, Stage.INVITED),
                        at(pipeline, Stage.REGISTERED),
                        at(pipeline, Stage.IDENTITY_VERIFIED),
                        at(pipeline, Stage.TRAINED),
                        at(pipeline, Stage.FIRST_LISTING),
                        at(pipeline, Stage.FIRST_PUBLISHED)));
    }

    /** @param row of {@link #COLUMNS} */
    static StageRow read(Object[] row) {
        return new StageRow(
                (UUID) row[0],
                Stage.find((String) row[1]).orElseThrow(),
                required(row[2]),
                moment(row[3]),
                new Steps(
                        moment(row[4]),
                        moment(row[5]),
                        moment(row[6]),
                        moment(row[7]),
                        moment(row[8]),
                        moment(row[9])));
    }

    Stream<@Nullable Instant> moments() {
        return Stream.of(
                steps.invited(),
                steps.registered(),
                steps.verified(),
                steps.trained(),
                steps.listed(),
                steps.published());
    }

    private static @Nullable Instant at(Pipeline pipeline, Stage stage) {
        var proof = pipeline.proofs().get(stage);
        return proof == null ? null : proof.at();
    }

    private static Instant required(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }

    private static @Nullable Instant moment(@Nullable Object column) {
        return column == null ? null : required(column);
    }
}
