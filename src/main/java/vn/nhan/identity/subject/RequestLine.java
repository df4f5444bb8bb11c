package vn.nhan.identity.subject;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.text.Dates;

/**
 * A request in the reader's words.
 *
 * @param tone of the badge: {@code ok}, {@code warn}, {@code bad} or {@code info}
 * @param time how much is left, in words; null when nothing is left to do
 * @param expected whether a holiday that isn't announced yet may move the day
 */
record RequestLine(
        RequestView request,
        String kind,
        String state,
        String tone,
        @Nullable String time,
        boolean expected,
        List<StepLine> steps) {

    record StepLine(String title, Instant at, @Nullable String note) {}

    static List<RequestLine> all(List<RequestView> requests, SubjectMessages words) {
        return requests.stream().map(request -> of(request, words)).toList();
    }

    static RequestLine of(RequestView request, SubjectMessages words) {
        var expected = request.answer().certainty() != Certainty.ANNOUNCED
                || request.finish().certainty() != Certainty.ANNOUNCED;
        return new RequestLine(
                request,
                KindChoice.name(request.kind(), words),
                state(request, words),
                tone(request),
                time(request, words),
                expected && request.state().isOpen(),
                request.steps().stream()
                        .map(step -> new StepLine(title(step.kind(), words), step.at(), step.note()))
                        .toList());
    }

    public UUID id() {
        return request.id();
    }

    public String answerBy() {
        return Dates.format(request.answer().lastDay());
    }

    public String finishBy() {
        return Dates.format(request.finish().lastDay());
    }

    public boolean isOpen() {
        return request.state().isOpen();
    }

    public boolean isLate() {
        return request.alarm() == Alarm.OVERDUE;
    }

    private static @Nullable String time(RequestView request, SubjectMessages words) {
        var left = request.workingDaysLeft();
        if (left == null) {
            return null;
        }
        if (request.alarm() == Alarm.OVERDUE) {
            return words.overdueBy(Math.max(1, -left));
        }
        return left == 0 ? words.dueToday() : words.daysLeft(left);
    }

    private static String tone(RequestView request) {
        return switch (request.state()) {
            case COMPLETED -> "ok";
            case REFUSED, TAKEN_BACK -> "neutral";
            case RECEIVED, ANSWERED ->
                switch (request.alarm()) {
                    case OVERDUE -> "bad";
                    case DUE_SOON -> "warn";
                    case NONE -> "info";
                };
        };
    }

    private static String state(RequestView request, SubjectMessages words) {
        return switch (request.state()) {
            case RECEIVED -> words.stateReceived();
            case ANSWERED -> words.stateAnswered();
            case COMPLETED -> words.stateCompleted();
            case REFUSED -> words.stateRefused();
            case TAKEN_BACK -> words.stateTakenBack();
        };
    }

    private static String title(StepKind step, SubjectMessages words) {
        return switch (step) {
            case RECEIVED -> words.stepReceived();
            case ANSWERED -> words.stepAnswered();
            case EXTENDED -> words.stepExtended();
            case COMPLETED -> words.stepCompleted();
            case REFUSED -> words.stepRefused();
            case TAKEN_BACK -> words.stepTakenBack();
        };
    }
}
