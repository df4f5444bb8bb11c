package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.business.BusinessStatus;
import vn.nhan.reporting.Step.State;
import vn.nhan.reporting.Step.Task;

class ProgressTest {

    @Test
    void whoeverHasNoBusinessBeginsWithTheProfile() {
        var steps = Progress.beginning();

        assertThat(current(steps)).containsExactly(Task.PROFILE);
        assertThat(Progress.left(steps)).isEqualTo(10);
    }

    @Test
    void draftIsToBeSent() {
        var steps = Progress.steps(TaskFixture.nothingBut(BusinessStatus.DRAFT));

        assertThat(states(steps)).containsEntry(Task.PROFILE, State.DONE).containsEntry(Task.VERIFICATION, State.TODO);
        assertThat(current(steps)).containsExactly(Task.SUBMISSION);
    }

    @Test
    void memberGoesOnWhileTheDepartmentIsAtWork() {
        var steps = Progress.steps(TaskFixture.nothingBut(BusinessStatus.SUBMITTED));

        assertThat(states(steps))
                .containsEntry(Task.SUBMISSION, State.DONE)
                .containsEntry(Task.VERIFICATION, State.WAITING);
        assertThat(current(steps)).containsExactly(Task.GROUND);
    }

    @Test
    void returnedProfileIsPutRightBeforeAnythingElse() {
        var steps = Progress.steps(TaskFixture.nothingBut(BusinessStatus.RETURNED));

        assertThat(states(steps)).containsEntry(Task.SUBMISSION, State.PROBLEM);
        assertThat(current(steps)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "RETURNED"})
    void publishingIsNeverNextForAnUnverifiedBusiness(BusinessStatus status) {
        var steps = Progress.steps(TaskFixture.allButPublished(status));

        assertThat(states(steps)).containsEntry(Task.PUBLICATION, State.TODO);
    }

    @Test
    void publishingIsNextOnceAllElseIsDone() {
        var steps = Progress.steps(TaskFixture.allButPublished(BusinessStatus.VERIFIED));

        assertThat(current(steps)).containsExactly(Task.PUBLICATION);
        assertThat(Progress.left(steps)).isEqualTo(1);
    }

    @Test
    void growingAreaWithoutAPlotIsNotEnough() {
        var steps = Progress.steps(TaskFixture.areaWithoutPlot());

        assertThat(current(steps)).containsExactly(Task.GROUND);
    }

    @Test
    void whatWasSkippedIsNextThoughLaterTasksAreDone() {
        var steps = Progress.steps(TaskFixture.withoutCertificate());

        assertThat(current(steps)).containsExactly(Task.CERTIFICATE);
        assertThat(states(steps)).containsEntry(Task.LOT, State.DONE).containsEntry(Task.LABELS, State.TODO);
        assertThat(Progress.left(steps)).isEqualTo(3);
    }

    @Test
    void nothingIsLeftWhenGoodsAreOnSale() {
        var steps = Progress.steps(TaskFixture.published());

        assertThat(steps).extracting(Step::state).containsOnly(State.DONE);
        assertThat(Progress.left(steps)).isZero();
    }

    static Stream<TaskEvidence> allSortsOfEvidence() {
        return Stream.concat(
                Stream.of(TaskFixture.published(), TaskFixture.areaWithoutPlot(), TaskFixture.withoutCertificate()),
                Stream.of(BusinessStatus.values())
                        .flatMap(status ->
                                Stream.of(TaskFixture.nothingBut(status), TaskFixture.allButPublished(status))));
    }

    @ParameterizedTest
    @MethodSource("allSortsOfEvidence")
    void everyListHasAllTasksInTheirOrderAndAtMostOneNext(TaskEvidence seen) {
        var steps = Progress.steps(seen);

        assertThat(steps).extracting(Step::task).containsExactly(Task.values());
        assertThat(current(steps)).hasSizeLessThanOrEqualTo(1);
    }

    private static List<Task> current(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.state() == State.CURRENT)
                .map(Step::task)
                .toList();
    }

    private static Map<Task, State> states(List<Step> steps) {
        return steps.stream().collect(Collectors.toMap(Step::task, Step::state));
    }
}
