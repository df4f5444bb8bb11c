package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.clock.TermKind;

/** The department's desk let a time pass: its head is told, by a letter, and has it from then on. */
@ApplicationScoped
class OfficeLapse implements LapseHandler {

    private final Requests requests;
    private final RequestTimes times;
    private final DeskMail mail;
    private final Clock clock;

    OfficeLapse(Requests requests, RequestTimes times, DeskMail mail, Clock clock) {
        this.requests = requests;
        this.times = times;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public HolderKind kind() {
        return HolderKind.OFFICE;
    }

    @Override
    public Uni<Void> lapsed(Mutiny.Session session, RequestRef request) {
        return requests.read(session, request.id())
                .chain(found -> request.state() == RequestState.SUBMITTED
                        ? decision(session, found)
                        : escalate(session, found));
    }

    /** Where a year's holidays are missing nobody can say that it is late: it is looked at again. */
    private Uni<Void> decision(Mutiny.Session session, SupportRequest request) {
        var now = clock.instant();
        return times.decision(session, request)
                .chain(decision -> decision.reading().isLate(now)
                        ? escalate(session, request)
                        : requests.hand(
                                session,
                                request,
                                "look-again",
                                Custody.office(RequestTimes.wake(decision.reading(), now))));
    }

    private Uni<Void> escalate(Mutiny.Session session, SupportRequest request) {
        return times.until(session, TermKind.ESCALATION)
                .chain(due -> requests.hand(session, request, "escalate", Custody.lead(due)))
                .call(() -> mail.late(session, request.ref()));
    }
}
