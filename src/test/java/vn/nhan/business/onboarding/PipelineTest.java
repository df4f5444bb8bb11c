package vn.nhan.business.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PipelineTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration QUIET = Duration.ofDays(90);

    @Provide
    Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        Arbitraries.of(EvidenceKind.class),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(false, false, false, true))
                .as((kind, day, later, source, takesBack) -> new Evidence(
                        kind, day(day), day(day + later), source(source), takesBack && kind != EvidenceKind.ACT));
    }

    @Provide
    Arbitrary<List<Evidence>> histories() {
        return evidence().list().ofMaxSize(14);
    }

    @Property(seed = "20261122")
    void orderDoesNotMatter(@ForAll("histories") List<Evidence> history, @ForAll @IntRange(max = 13) int turn) {
        var turned = new ArrayList<>(history);
        java.util.Collections.rotate(turned, turn);
        var backwards = new ArrayList<>(turned);
        java.util.Collections.reverse(backwards);

        assertThat(Pipeline.of(turned)).isEqualTo(Pipeline.of(history));
        assertThat(Pipeline.of(backwards)).isEqualTo(Pipeline.of(history));
    }

    @Property(seed = "20261122")
    void hearingThingsTwiceChangesNothing(@ForAll("histories") List<Evidence> history) {
        var twice = new ArrayList<>(history);
        twice.addAll(history);

        assertThat(Pipeline.of(twice)).isEqualTo(Pipeline.of(history));
    }

    @Property(seed = "20261122")
    void moreEvidenceNeverTakesABusinessBack(
            @ForAll("histories") List<Evidence> history, @ForAll("evidence") Evidence another) {
        var more = new ArrayList<>(history);
        more.add(new Evidence(another.kind(), another.at(), another.recordedAt(), another.source(), false));

        assertThat(rank(more)).isGreaterThanOrEqualTo(rank(history));
    }

    @Property(seed = "20261122")
    void whatIsTakenBackNeverLeadsOn(
            @ForAll("histories") List<Evidence> history, @ForAll("evidence") Evidence another) {
        var less = new ArrayList<>(history);
        less.add(new Evidence(another.kind(), another.at(), another.recordedAt(), another.source(), true));

        assertThat(rank(less)).isLessThanOrEqualTo(rank(history));
    }

    @Property(seed = "20261122")
    void clockMovesNothingButActiveToDormant(
            @ForAll("histories") List<Evidence> history, @ForAll @IntRange(max = 400) int days) {
        var pipeline = Pipeline.of(history);
        var before = pipeline.at(day(40), QUIET).map(Pipeline.Standing::stage);
        var after = pipeline.at(day(40 + days), QUIET).map(Pipeline.Standing::stage);

        if (!before.equals(after)) {
            assertThat(before).contains(Stage.ACTIVE);
            assertThat(after).contains(Stage.DORMANT);
        }
    }

    @Property(seed = "20261122")
    void everyStepTakenHasAProofOfItsOwnKind(@ForAll("histories") List<Evidence> history) {
        var pipeline = Pipeline.of(history);

        pipeline.proofs().forEach((stage, proof) -> {
            assertThat(proof.kind().stage()).isEqualTo(stage);
            assertThat(history).contains(proof);
        });
        if (pipeline.step() != null) {
            assertThat(pipeline.proofs()).containsKey(pipeline.step());
        }
    }

    @Example
    void eachStepComesAfterThatBeforeIt() {
        var way = List.of(
                proof(EvidenceKind.INVITATION, 0),
                proof(EvidenceKind.SUBMISSION, 1),
                proof(EvidenceKind.VERIFICATION, 2),
                proof(EvidenceKind.TRAINING, 3),
                proof(EvidenceKind.LISTING, 4),
                proof(EvidenceKind.PUBLICATION, 5));

        var steps = IntStream.rangeClosed(1, way.size())
                .mapToObj(count -> Pipeline.of(way.subList(0, count)).step())
                .toList();

        assertThat(steps).isEqualTo(Stage.STEPS);
    }

    @Example
    void nobodyIsHeldUpForNotHavingBeenInvitedOrTaught() {
        var pipeline = Pipeline.of(List.of(
                proof(EvidenceKind.SUBMISSION, 1),
                proof(EvidenceKind.VERIFICATION, 2),
                proof(EvidenceKind.LISTING, 3)));

        assertThat(pipeline.step()).isEqualTo(Stage.FIRST_LISTING);
        assertThat(pipeline.since()).isEqualTo(day(3));
    }

    @Example
    void offerOfAnUnverifiedBusinessWaitsForItsVerification() {
        var early = List.of(proof(EvidenceKind.SUBMISSION, 1), proof(EvidenceKind.LISTING, 2));
        var then = new ArrayList<>(early);
        then.add(proof(EvidenceKind.VERIFICATION, 9));

        assertThat(Pipeline.of(early).step()).isEqualTo(Stage.REGISTERED);
        assertThat(Pipeline.of(then).step()).isEqualTo(Stage.FIRST_LISTING);
        assertThat(Pipeline.of(then).since()).isEqualTo(day(9));
    }

    @Example
    void verificationThatFallsTakesTheStageBackAndALaterOneBringsItForward() {
        var history = new ArrayList<>(List.of(
                proof(EvidenceKind.SUBMISSION, 1),
                proof(EvidenceKind.VERIFICATION, 2),
                proof(EvidenceKind.PUBLICATION, 4),
                proof(EvidenceKind.LISTING, 3)));
        assertThat(rank(history)).isEqualTo(Stage.ACTIVE.ordinal());

        history.add(Evidence.takenBack(EvidenceKind.VERIFICATION, day(10), source(1)));
        assertThat(Pipeline.of(history).step()).isEqualTo(Stage.REGISTERED);

        history.add(proof(EvidenceKind.VERIFICATION, 11));
        assertThat(Pipeline.of(history).at(day(12), QUIET).orElseThrow())
                .isEqualTo(new Pipeline.Standing(Stage.ACTIVE, day(11)));
    }

    @Example
    void undoneImportLeavesAnotherInvitationStanding() {
        var letter = Evidence.of(EvidenceKind.INVITATION, day(3), source(2));
        var pipeline = Pipeline.of(List.of(
                proof(EvidenceKind.INVITATION, 1),
                letter,
                Evidence.takenBack(EvidenceKind.INVITATION, day(5), source(1))));

        assertThat(pipeline.proofs()).containsEntry(Stage.INVITED, letter);
    }

    @Example
    void trainingIsOnFileAgainAlthoughItsDayIsBeforeTheOneOnWhichItWasTakenBack() {
        var taken = Evidence.takenBack(EvidenceKind.TRAINING, day(20), source(1));
        var again = new Evidence(EvidenceKind.TRAINING, day(5), day(21), source(1), false);

        assertThat(Pipeline.of(List.of(proof(EvidenceKind.TRAINING, 5), taken, again))
                        .proofs())
                .containsEntry(Stage.TRAINED, again);
    }

    @Example
    void ninetyDaysAfterTheLastActABusinessIsDormantAndTheNextActWakesIt() {
        var history = new ArrayList<>(List.of(
                proof(EvidenceKind.SUBMISSION, 0),
                proof(EvidenceKind.VERIFICATION, 0),
                proof(EvidenceKind.LISTING, 0),
                proof(EvidenceKind.PUBLICATION, 0)));
        history.add(proof(EvidenceKind.ACT, 10));
        var pipeline = Pipeline.of(history);

        assertThat(pipeline.at(day(100).minusMillis(1), QUIET).orElseThrow().stage())
                .isEqualTo(Stage.ACTIVE);
        assertThat(pipeline.at(day(100), QUIET).orElseThrow())
                .isEqualTo(new Pipeline.Standing(Stage.DORMANT, day(100)));

        history.add(proof(EvidenceKind.ACT, 101));
        assertThat(Pipeline.of(history).at(day(102), QUIET).orElseThrow().stage())
                .isEqualTo(Stage.ACTIVE);
    }

    private static int rank(List<Evidence> history) {
        return Pipeline.of(history)
                .at(day(41), QUIET)
                .map(standing -> standing.stage().ordinal())
                .orElse(-1);
    }

    private static Evidence proof(EvidenceKind kind, int day) {
        return Evidence.of(kind, day(day), source(1));
    }

    private static Evidence.Source source(int number) {
        return new Evidence.Source("thing", new UUID(0, number), null);
    }

    private static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }
}
