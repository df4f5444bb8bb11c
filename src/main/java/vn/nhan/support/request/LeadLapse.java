package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.clock.TermKind;

/** The head keeps it, and is told again until something happens. */
@ApplicationScoped
class LeadLapse implements LapseHandler {

    private final Requests requests;
    private final RequestTimes times;
    private final DeskMail mail;

    LeadLapse(Requests requests, RequestTimes times, DeskMail mail) {
        this.requests = requests;
        this.times = times;
        this.mail = mail;
    }

    @Override
    public HolderKind kind() {
        return HolderKind.LEAD;
    }

    @Override
    public Uni<Void> lapsed(Mutiny.Session session, RequestRef request) {
        return requests.read(session, request.id())
                .chain(found -> times.until(session, TermKind.ESCALATION)
                        .chain(due -> requests.hand(session, found, "tell-again", Custody.lead(due))))
                .call(() -> mail.late(session, request));
    }
}
