package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.expert.Experts;
import vn.nhan.support.matching.Match;
import vn.nhan.support.matching.MatchObserver;
import vn.nhan.support.request.Requests;

/** An engagement begins in the transaction in which an expert takes a request on. */
@ApplicationScoped
class EngagementStart implements MatchObserver {

    private final Requests requests;
    private final Experts experts;
    private final EngagementCustody custody;
    private final EngagementLog log;

    EngagementStart(Requests requests, Experts experts, EngagementCustody custody, EngagementLog log) {
        this.requests = requests;
        this.experts = experts;
        this.custody = custody;
        this.log = log;
    }

    @Override
    public Uni<Void> accepted(Mutiny.Session session, Match match) {
        return requests.require(session, match.requestId())
                .chain(request -> experts.require(session, match.expertId())
                        .map(expert ->
                                new Engagement(match, request, expert.tenant().value())))
                .call(session::persist)
                .call(engagement -> log.began(session, engagement))
                .chain(engagement -> custody.begin(session, engagement));
    }
}
