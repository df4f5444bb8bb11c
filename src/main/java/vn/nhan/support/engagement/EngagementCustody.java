package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.request.Custody;
import vn.nhan.support.request.RequestState;
import vn.nhan.support.request.Requests;

/** While an engagement is open, somebody has its request, until a known moment: whoever is to do the next thing. */
@ApplicationScoped
class EngagementCustody {

    private final Requests requests;
    private final EngagementTimes times;

    EngagementCustody(Requests requests, EngagementTimes times) {
        this.requests = requests;
        this.times = times;
    }

    /** The expert has it from now on, whether or not whoever matched them has said so. */
    Uni<Void> begin(Mutiny.Session session, Engagement engagement) {
        return next(session, engagement)
                .chain(custody -> requests.require(session, engagement.requestId)
                        .chain(request -> request.state() == RequestState.ENGAGED
                                ? requests.hand(session, engagement.requestId, custody)
                                : requests.engaged(session, engagement.requestId, custody)));
    }

    /** To whoever is next. */
    Uni<Void> hand(Mutiny.Session session, Engagement engagement) {
        return session.flush()
                .chain(() -> next(session, engagement))
                .chain(custody -> requests.hand(session, engagement.requestId, custody));
    }

    /** It ended without anything: the request waits for the next expert. */
    Uni<Void> handBack(Mutiny.Session session, Engagement engagement) {
        return times.from(session, "match")
                .chain(due -> requests.handBack(session, engagement.requestId, Custody.office(due)));
    }

    private Uni<Custody> next(Mutiny.Session session, Engagement engagement) {
        return switch (engagement.state()) {
            case DRAFTING -> times.from(session, "terms").map(due -> Custody.expert(engagement.expertId, due));
            case SIGNING -> signing(session, engagement);
            case RUNNING -> late(session, engagement).map(due -> Custody.expert(engagement.expertId, due));
            case DELIVERED -> times.from(session, "acceptance").chain(due -> requester(session, engagement, due));
            case ACCEPTED, CANCELLED, WITHDRAWN -> throw new IllegalStateException("nobody has what has ended");
        };
    }

    private Uni<Custody> signing(Mutiny.Session session, Engagement engagement) {
        return signed(session, engagement)
                .chain(signed -> times.from(session, "signature")
                        .chain(due -> signed.contains(Side.BUSINESS)
                                ? Uni.createFrom().item(Custody.expert(engagement.expertId, due))
                                : requester(session, engagement, due)));
    }

    private static Uni<EnumSet<Side>> signed(Mutiny.Session session, Engagement engagement) {
        return Papers.signatures(session, engagement.id(), engagement.termsVersion)
                .map(all -> all.stream()
                        .map(Signature::side)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class))));
    }

    /** Some days after the last one that was agreed, or after today, where that has passed. */
    private Uni<Instant> late(Mutiny.Session session, Engagement engagement) {
        return Papers.terms(session, engagement.id(), engagement.termsVersion)
                .chain(terms -> times.after(session, "delivery", terms.endsOn)
                        .chain(due -> times.from(session, "delivery").map(least -> due.isAfter(least) ? due : least)));
    }

    /** Whoever asked; the office, where an officer wrote it down. */
    private static Uni<Custody> requester(Mutiny.Session session, Engagement engagement, Instant due) {
        return session.createNativeQuery(
                        "select r.asked_by from support_request r where r.id = :id and (r.helped or exists (select"
                                + " from business_member m where m.tenant_id = r.tenant_id"
                                + " and m.business_id = r.business_id and m.account_id = r.asked_by))",
                        UUID.class)
                .setParameter("id", engagement.requestId)
                .getResultList()
                .map(found -> custody(found, due));
    }

    private static Custody custody(List<UUID> askedBy, Instant due) {
        return askedBy.isEmpty() ? Custody.office(due) : Custody.requester(askedBy.get(0), due);
    }
}
