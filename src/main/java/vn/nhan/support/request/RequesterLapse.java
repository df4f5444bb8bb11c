package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.clock.TermKind;

/** Nobody answered: they are reminded once, and after that the department has it again. */
@ApplicationScoped
class RequesterLapse implements LapseHandler {

    private final Requests requests;
    private final RequestTimes times;
    private final DeskMail mail;

    RequesterLapse(Requests requests, RequestTimes times, DeskMail mail) {
        this.requests = requests;
        this.times = times;
        this.mail = mail;
    }

    @Override
    public HolderKind kind() {
        return HolderKind.REQUESTER;
    }

    @Override
    public Uni<Void> lapsed(Mutiny.Session session, RequestRef request) {
        return requests.read(session, request.id())
                .chain(found -> found.lapses > 1
                        ? times.until(session, TermKind.ANSWER)
                                .chain(due -> requests.hand(session, found, "no-answer", Custody.office(due)))
                        : times.until(session, TermKind.ANSWER)
                                .chain(due ->
                                        requests.hand(session, found, "remind", Custody.requester(found.askedBy, due)))
                                .call(() -> mail.remind(session, request)));
    }
}
