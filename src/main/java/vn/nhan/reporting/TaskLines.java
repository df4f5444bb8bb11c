package vn.nhan.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.reporting.Step.State;
import vn.nhan.reporting.Step.Task;

/**
 * A task list in the reader's words.
 *
 * @param name of the business, or null while there is none
 */
record TaskLines(@Nullable String name, long left, List<Line> lines) {

    /** What the page's task list shows of a step. */
    record Line(
            String title,
            String state,
            @Nullable String text,
            @Nullable String href) {}

    static TaskLines beginning(ReportingMessages words) {
        var steps = Progress.beginning();
        return new TaskLines(
                null,
                Progress.left(steps),
                steps.stream()
                        .map(step -> new Line(
                                title(step.task(), words),
                                step.state().key(),
                                advice(step.task(), words),
                                step.task() == Task.PROFILE ? "/my/business/new" : null))
                        .toList());
    }

    static TaskLines of(TaskEvidence seen, ReportingMessages words) {
        var steps = Progress.steps(seen);
        return new TaskLines(
                seen.name(),
                Progress.left(steps),
                steps.stream().map(step -> line(step, seen, words)).toList());
    }

    private static Line line(Step step, TaskEvidence seen, ReportingMessages words) {
        var text = switch (step.state()) {
            case DONE -> found(step.task(), seen, words);
            case WAITING -> words.taskVerificationWaiting();
            case PROBLEM -> words.taskSubmissionReturned();
            case CURRENT, TODO -> advice(step.task(), words);
        };
        return new Line(title(step.task(), words), step.state().key(), text, href(step, seen));
    }

    private static String href(Step step, TaskEvidence seen) {
        var business = seen.businessId();
        return switch (step.task()) {
            case PROFILE, VERIFICATION -> "/my/business/" + business;
            case SUBMISSION -> "/my/business/" + business + (step.state() == State.PROBLEM ? "/edit" : "");
            case GROUND -> "/my/areas?business=" + business;
            case CERTIFICATE -> "/my/certificates?business=" + business;
            case DIARY -> "/my/diary?business=" + business;
            case PRODUCT, PUBLICATION -> "/my/products?business=" + business;
            case LOT, LABELS -> "/my/lots?business=" + business;
        };
    }

    private static String title(Task task, ReportingMessages words) {
        return switch (task) {
            case PROFILE -> words.taskProfile();
            case SUBMISSION -> words.taskSubmission();
            case VERIFICATION -> words.taskVerification();
            case GROUND -> words.taskGround();
            case CERTIFICATE -> words.taskCertificate();
            case DIARY -> words.taskDiary();
            case PRODUCT -> words.taskProduct();
            case LOT -> words.taskLot();
            case LABELS -> words.taskLabels();
            case PUBLICATION -> words.taskPublication();
        };
    }

    /** What it is for, or how it is done. */
    private static String advice(Task task, ReportingMessages words) {
        return switch (task) {
            case PROFILE -> words.taskProfileAdvice();
            case SUBMISSION -> words.taskSubmissionAdvice();
            case VERIFICATION -> words.taskVerificationAdvice();
            case GROUND -> words.taskGroundAdvice();
            case CERTIFICATE -> words.taskCertificateAdvice();
            case DIARY -> words.taskDiaryAdvice();
            case PRODUCT -> words.taskProductAdvice();
            case LOT -> words.taskLotAdvice();
            case LABELS -> words.taskLabelsAdvice();
            case PUBLICATION -> words.taskPublicationAdvice();
        };
    }

    /** What is there already. */
    private static @Nullable String found(Task task, TaskEvidence seen, ReportingMessages words) {
        return switch (task) {
            case PROFILE, SUBMISSION, VERIFICATION -> null;
            case GROUND -> words.foundGround(seen.areas(), seen.plots());
            case CERTIFICATE -> words.foundCertificates(seen.certificates());
            case DIARY -> words.foundDiary(seen.diaryEntries());
            case PRODUCT -> words.foundProducts(seen.products());
            case LOT -> words.foundLots(seen.lots());
            case LABELS -> words.foundLabels(seen.labelBatches());
            case PUBLICATION -> words.foundListings(seen.liveListings());
        };
    }
}
