package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.expert.ExpertRef;
import vn.nhan.support.expert.Experts;
import vn.nhan.support.request.RequestRef;
import vn.nhan.support.request.RequestState;
import vn.nhan.support.request.Requests;

/** Where the requester, or an officer in their place, chooses an expert, or asks for others. */
@ApplicationScoped
class Choices {

    private static final Set<Purpose> READERS = EnumSet.of(Purpose.REQUESTS);

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final Matching matching;
    private final Offers offers;
    private final Requests requests;
    private final Experts experts;
    private final Businesses businesses;
    private final BusinessAccess access;
    private final CurrentActor actor;
    private final Deeds deeds;

    Choices(
            TenantTx tx,
            CurrentTenant tenant,
            Matching matching,
            Offers offers,
            Requests requests,
            Experts experts,
            Businesses businesses,
            BusinessAccess access,
            CurrentActor actor,
            Deeds deeds) {
        this.tx = tx;
        this.tenant = tenant;
        this.matching = matching;
        this.offers = offers;
        this.requests = requests;
        this.experts = experts;
        this.businesses = businesses;
        this.access = access;
        this.actor = actor;
        this.deeds = deeds;
    }

    Uni<MatchView> read(UUID requestId) {
        return tx.inTenant(session -> requests.require(session, requestId)
                .call(request -> access.requireReader(session, request.businessId(), READERS))
                .chain(request -> view(session, request)));
    }

    /** One of those who were proposed is asked. */
    Uni<MatchView> choose(UUID requestId, UUID offerId) {
        return tx.as(
                tenant.require().withPeople(),
                session -> mine(session, requestId)
                        .chain(request -> offers.require(session, offerId)
                                .invoke(offer -> {
                                    if (!offer.requestId.equals(requestId)) {
                                        throw new MatchFailure.NotFound();
                                    }
                                    if (!offer.isProposed()) {
                                        throw new MatchFailure.Gone();
                                    }
                                })
                                .chain(offer -> matching.ask(session, request, offer)
                                        .chain(() -> log(session, "match.ask", offer)))
                                .chain(() -> requests.require(session, requestId))
                                .chain(now -> view(session, now))));
    }

    /** None of them: others are looked for. */
    Uni<MatchView> others(UUID requestId) {
        return tx.as(
                tenant.require().withPeople(),
                session -> mine(session, requestId)
                        .chain(request -> offers.of(session, requestId)
                                .invoke(all -> all.stream()
                                        .filter(MatchOffer::isProposed)
                                        .forEach(one -> one.pass(actor.require().accountId(), matching.now())))
                                .chain(session::flush)
                                .chain(() -> matching.begin(session, request))
                                .chain(() -> requests.require(session, requestId))
                                .chain(now -> view(session, now))));
    }

    /** The request of an actor who may act for it, held; nobody is asked for it at the moment. */
    private Uni<RequestRef> mine(Mutiny.Session session, UUID requestId) {
        return offers.hold(session, requestId)
                .chain(() -> requests.require(session, requestId))
                .call(request -> actor.require().isOfficer()
                        ? Uni.createFrom().voidItem()
                        : access.requireMember(session, request.businessId(), Purpose.REQUESTS)
                                .replaceWithVoid())
                .invoke(request -> {
                    if (request.state() != RequestState.APPROVED) {
                        throw new MatchFailure.NotWaiting();
                    }
                });
    }

    private Uni<MatchView> view(Mutiny.Session session, RequestRef request) {
        return offers.of(session, request.id())
                .chain(all -> experts.refs(
                                session,
                                all.stream().map(one -> one.expertId).distinct().toList())
                        .chain(found -> businesses
                                .require(session, request.businessId())
                                .map(business -> view(request, business, all, found))));
    }

    private MatchView view(RequestRef request, BusinessRef business, List<MatchOffer> all, List<ExpertRef> found) {
        var names = names(found);
        return new MatchView(
                request.id(),
                request.need(),
                business.name(),
                request.state(),
                all.stream()
                        .map(one -> MatchView.Line.of(one, names.getOrDefault(one.expertId, ""), offers.read(one)))
                        .toList());
    }

    private static Map<UUID, String> names(List<ExpertRef> found) {
        return found.stream().collect(Collectors.toMap(ExpertRef::id, Function.identity())).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().name()));
    }

    private Uni<Void> log(Mutiny.Session session, String action, MatchOffer offer) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(offer.tenant(), "match-offer", offer.id()),
                Map.of("request", offer.requestId, "expert", offer.expertId));
    }
}
