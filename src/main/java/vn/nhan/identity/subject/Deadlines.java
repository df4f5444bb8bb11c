package vn.nhan.identity.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;

/**
 * The clocks of one request, reckoned from what happened to it and from nothing else. The day of receipt doesn't count
 * (Civil Code 2015, article 147.2), and a term that would end on a day off ends on the next working day (article 148.5).
 *
 * @param answer until when the person must be told what happens
 * @param finish until when it must be done, with the extension if there was one
 * @param extended whether the one extension was taken
 */
record Deadlines(RequestState state, Term answer, Term finish, boolean extended) {

    private static final WorkingDays CALENDAR = WorkingDays.ofVietnam();
    private static final int ANSWER_SOON = 1;
    private static final int FINISH_SOON = 3;

    /**
     * @param events in the order in which they happened; the first is the receipt
     * @throws IllegalArgumentException when they don't begin with the receipt
     */
    static Deadlines of(List<RequestEvent> events, ClockRules rules) {
        if (events.isEmpty() || !(events.get(0) instanceof RequestEvent.Received received)) {
            throw new IllegalArgumentException("a request begins when it is received");
        }
        var day = Dates.dayOf(received.at());
        var rule = rules.on(day, received.kind());
        var extended = events.stream().anyMatch(RequestEvent.Extended.class::isInstance);
        var days =
                (received.thirdParty() ? rule.daysThirdParty() : rule.days()) + (extended ? rule.extensionDays() : 0);
        var answer = CALENDAR.add(day, rule.answerWorkingDays());
        var finish = CALENDAR.onOrAfter(day.plusDays(days));
        return new Deadlines(
                stateAfter(events),
                new Term(answer.day(), answer.certainty(), firstAfterReceipt(events)),
                new Term(finish.day(), finish.certainty(), closing(events)),
                extended);
    }

    /** The last day of the term that runs next; null when nothing is left to do. */
    @Nullable
    LocalDate nextDay() {
        var open = open();
        return open == null ? null : open.lastDay();
    }

    Alarm alarm(Instant now) {
        var open = open();
        if (open == null) {
            return Alarm.NONE;
        }
        if (open.isBroken(now)) {
            return Alarm.OVERDUE;
        }
        var left = CALENDAR.between(Dates.dayOf(now), open.lastDay()).days();
        return left <= (answer.isOpen() ? ANSWER_SOON : FINISH_SOON) ? Alarm.DUE_SOON : Alarm.NONE;
    }

    private @Nullable Term open() {
        if (!state.isOpen()) {
            return null;
        }
        return answer.isOpen() ? answer : finish;
    }

    /** Telling the person anything about the matter is an answer: an extension, a refusal, or that it is done. */
    private static @Nullable Instant firstAfterReceipt(List<RequestEvent> events) {
        return events.size() > 1 ? events.get(1).at() : null;
    }

    private static @Nullable Instant closing(List<RequestEvent> events) {
        return stateAfter(events).isOpen()
                ? null
                : events.get(events.size() - 1).at();
    }

    private static RequestState stateAfter(List<RequestEvent> events) {
        var last = events.get(events.size() - 1);
        if (last instanceof RequestEvent.Completed) {
            return RequestState.COMPLETED;
        }
        if (last instanceof RequestEvent.Refused) {
            return RequestState.REFUSED;
        }
        if (last instanceof RequestEvent.TakenBack) {
            return RequestState.TAKEN_BACK;
        }
        return events.size() > 1 ? RequestState.ANSWERED : RequestState.RECEIVED;
    }
}
