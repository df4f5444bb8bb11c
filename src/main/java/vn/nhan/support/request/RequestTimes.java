package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.clock.ClockEvent;
import vn.nhan.support.clock.ClockReading;
import vn.nhan.support.clock.ServiceClock;
import vn.nhan.support.clock.ServiceTerms;
import vn.nhan.support.clock.TermKind;
import vn.nhan.support.clock.Turn;

/** The clocks of a request, and until when somebody may have it. */
@ApplicationScoped
class RequestTimes {

    private final ServiceTerms terms;
    private final Clock clock;

    RequestTimes(ServiceTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** @param key of what happened */
    record Mark(String key, Instant at) {}

    /** The clock of the decision, and its term in working days. */
    record Decision(ClockReading reading, int days, String basis) {}

    /** The end of a term that begins now. */
    Uni<Instant> until(Mutiny.Session session, TermKind kind) {
        var now = clock.instant();
        return terms.on(session, kind, Dates.dayOf(now)).map(term -> {
            var reading = ServiceClock.of(List.of(new ClockEvent.Started(now)), term, terms.calendar(), now);
            return wake(reading, now);
        });
    }

    /** When a request with this clock is to be looked at again. */
    static Instant wake(ClockReading reading, Instant now) {
        return Turn.end(reading, now);
    }

    /** Of a request that was sent in at that moment, with what happened to it since. */
    Uni<Decision> decision(Mutiny.Session session, Instant submittedAt, List<Mark> marks) {
        return terms.on(session, TermKind.DECISION, Dates.dayOf(submittedAt))
                .map(term -> new Decision(
                        ServiceClock.of(events(submittedAt, marks), term, terms.calendar(), clock.instant()),
                        term.workingDays(),
                        term.basis()));
    }

    Uni<Decision> decision(Mutiny.Session session, SupportRequest request) {
        return marks(session, request.id()).chain(marks -> decision(session, request.submittedAt, marks));
    }

    /** As {@link #decision}, once this has happened too. */
    Uni<Decision> decisionAfter(Mutiny.Session session, SupportRequest request, Mark next) {
        return marks(session, request.id())
                .map(marks -> Stream.concat(marks.stream(), Stream.of(next)).toList())
                .chain(marks -> decision(session, request.submittedAt, marks));
    }

    private static Uni<List<Mark>> marks(Mutiny.Session session, UUID request) {
        return session.createNativeQuery(
                        "select kind, at from support_request_event where request_id = :request order by id",
                        Object[].class)
                .setParameter("request", request)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Mark((String) row[0], ((OffsetDateTime) row[1]).toInstant()))
                        .toList());
    }

    /** The clock is the department's: it stands still while the requester has something to answer. */
    static List<ClockEvent> events(Instant submittedAt, List<Mark> marks) {
        var events = new ArrayList<ClockEvent>();
        events.add(new ClockEvent.Started(submittedAt));
        for (var mark : marks) {
            switch (mark.key()) {
                case "return" -> events.add(new ClockEvent.Paused(mark.at(), "returned"));
                case "answer" -> events.add(new ClockEvent.Resumed(mark.at()));
                case "approve", "refuse", "withdraw", "close" -> events.add(new ClockEvent.Stopped(mark.at()));
                case "reopen" -> events.add(new ClockEvent.Reopened(mark.at()));
                default -> {}
            }
        }
        return events;
    }
}
