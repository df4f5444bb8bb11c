package vn.nhan.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.nhan.business.BusinessStatus;
import vn.nhan.reporting.Step.State;
import vn.nhan.reporting.Step.Task;

/** How far somebody is on the way from no business at all to goods on the storefront, and what comes next. */
final class Progress {

    private Progress() {}

    /** The list of somebody who has written down no business yet. */
    static List<Step> beginning() {
        return Arrays.stream(Task.values())
                .map(task -> new Step(task, task == Task.PROFILE ? State.CURRENT : State.TODO))
                .toList();
    }

    static List<Step> steps(TaskEvidence seen) {
        var next = next(seen);
        return Arrays.stream(Task.values())
                .map(task -> new Step(task, next.equals(Optional.of(task)) ? State.CURRENT : state(task, seen)))
                .toList();
    }

    /** How many tasks are not done. */
    static long left(List<Step> steps) {
        return steps.stream().filter(step -> step.state() != State.DONE).count();
    }

    /** The first task that the member can do something about; none while a problem is to be put right first. */
    private static Optional<Task> next(TaskEvidence seen) {
        if (seen.status() == BusinessStatus.RETURNED) {
            return Optional.empty();
        }
        return Arrays.stream(Task.values())
                .filter(task -> state(task, seen) == State.TODO && isInReach(task, seen))
                .findFirst();
    }

    /** Nothing of an unverified business is published. */
    private static boolean isInReach(Task task, TaskEvidence seen) {
        return task != Task.PUBLICATION || seen.status() == BusinessStatus.VERIFIED;
    }

    private static State state(Task task, TaskEvidence seen) {
        return switch (task) {
            case PROFILE -> State.DONE;
            case SUBMISSION -> submission(seen.status());
            case VERIFICATION -> verification(seen.status());
            case GROUND -> doneIf(seen.plots());
            case CERTIFICATE -> doneIf(seen.certificates());
            case DIARY -> doneIf(seen.diaryEntries());
            case PRODUCT -> doneIf(seen.products());
            case LOT -> doneIf(seen.lots());
            case LABELS -> doneIf(seen.labelBatches());
            case PUBLICATION -> doneIf(seen.liveListings());
        };
    }

    private static State submission(BusinessStatus status) {
        return switch (status) {
            case DRAFT -> State.TODO;
            case RETURNED -> State.PROBLEM;
            case SUBMITTED, IN_REVIEW, VERIFIED, SUSPENDED, CLOSED -> State.DONE;
        };
    }

    private static State verification(BusinessStatus status) {
        return switch (status) {
            case DRAFT, RETURNED -> State.TODO;
            case SUBMITTED, IN_REVIEW -> State.WAITING;
            case VERIFIED -> State.DONE;
            case SUSPENDED, CLOSED -> State.PROBLEM;
        };
    }

    private static State doneIf(long count) {
        return count > 0 ? State.DONE : State.TODO;
    }
}
