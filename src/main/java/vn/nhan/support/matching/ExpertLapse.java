package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.request.HolderKind;
import vn.nhan.support.request.LapseHandler;
import vn.nhan.support.request.RequestRef;
import vn.nhan.support.request.RequestState;
import vn.nhan.support.request.Requests;

/** An expert has let the time pass: the next one is asked, or an officer looks at it. */
@ApplicationScoped
class ExpertLapse implements LapseHandler {

    private final Matching matching;
    private final Offers offers;
    private final Requests requests;

    ExpertLapse(Matching matching, Offers offers, Requests requests) {
        this.matching = matching;
        this.offers = offers;
        this.requests = requests;
    }

    @Override
    public HolderKind kind() {
        return HolderKind.EXPERT;
    }

    @Override
    public Uni<Void> lapsed(Mutiny.Session session, RequestRef request) {
        return request.state() == RequestState.OFFERED ? next(session, request) : toOffice(session, request);
    }

    private Uni<Void> next(Mutiny.Session session, RequestRef request) {
        return offers.of(session, request.id())
                .invoke(all -> all.stream().filter(MatchOffer::isOpen).forEach(offer -> offer.lapse(matching.now())))
                .chain(() -> matching.goOn(session, request));
    }

    /** An expert who is at work on it and lets a time pass: an officer asks what is the matter. */
    private Uni<Void> toOffice(Mutiny.Session session, RequestRef request) {
        return matching.policy(session, request)
                .chain(policy ->
                        requests.hand(session, request.id(), new NextStep.Office().custody(policy, matching.now())));
    }
}
