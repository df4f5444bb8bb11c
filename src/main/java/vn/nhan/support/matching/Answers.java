package vn.nhan.support.matching;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.expert.ExpertChanges;
import vn.nhan.support.expert.Experts;
import vn.nhan.support.request.Custody;
import vn.nhan.support.request.RequestRef;
import vn.nhan.support.request.RequestState;
import vn.nhan.support.request.Requests;

/** What experts answer. Request, then expert, are held in this order by everybody, so nobody waits for the other. */
@ApplicationScoped
class Answers {

    /** Not asked again of who is asked: the place that the offer itself takes, and that it is this very offer. */
    private static final Set<Rule> OF_THE_OFFER_ITSELF = EnumSet.of(Rule.CAPACITY, Rule.NOT_REFUSED);

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final Matching matching;
    private final Offers offers;
    private final Candidates candidates;
    private final SoughtReader sought;
    private final WeekCount week;
    private final Requests requests;
    private final Experts experts;
    private final ExpertChanges changes;
    private final List<MatchObserver> observers;
    private final CurrentActor actor;
    private final Deeds deeds;
    private final Validation validation;

    Answers(
            TenantTx tx,
            CurrentTenant tenant,
            Matching matching,
            Offers offers,
            Candidates candidates,
            SoughtReader sought,
            WeekCount week,
            Requests requests,
            Experts experts,
            ExpertChanges changes,
            @All List<MatchObserver> observers,
            CurrentActor actor,
            Deeds deeds,
            Validation validation) {
        this.tx = tx;
        this.tenant = tenant;
        this.matching = matching;
        this.offers = offers;
        this.candidates = candidates;
        this.sought = sought;
        this.week = week;
        this.requests = requests;
        this.experts = experts;
        this.changes = changes;
        this.observers = observers;
        this.actor = actor;
        this.deeds = deeds;
        this.validation = validation;
    }

    /** @param note for the officers, in one's own words */
    record Refusal(
            @NotNull DeclineReason reason,

            @Nullable @PlainText(max = 500, required = false, lines = true)
            String note) {}

    /** @throws MatchFailure (through the Uni) when it is gone, the week is full, or a rule is in the way by now */
    Uni<Match> accept(UUID offerId) {
        return tx.inTenant(session -> mine(session, offerId)
                .chain(offer -> requests.require(session, offer.requestId)
                        .invoke(Answers::requireOffered)
                        .call(request -> requireFit(session, offer, request))
                        .call(() -> week.requirePlace(session, offer.expertId))
                        .chain(request -> settle(session, offer, request))));
    }

    Uni<Void> decline(UUID offerId, Refusal refusal) {
        validation.of(refusal).orThrow();
        return tx.as(
                tenant.require().withPeople(),
                session -> mine(session, offerId).chain(offer -> {
                    offer.decline(me(), matching.now(), refusal.reason());
                    offer.declineNote = refusal.note() == null || refusal.note().isBlank()
                            ? null
                            : refusal.note().strip();
                    return log(session, "match.decline", offer)
                            .chain(() -> requests.require(session, offer.requestId))
                            .chain(request -> request.state() == RequestState.OFFERED
                                    ? matching.goOn(session, request)
                                    : Uni.createFrom().voidItem());
                }));
    }

    /** The offer of the expert who asks, with the request and the expert held. */
    private Uni<MatchOffer> mine(Mutiny.Session session, UUID offerId) {
        return experts.ofActor(session)
                .onFailure()
                .transform(nobody -> new MatchFailure.NotFound())
                .chain(expert -> offers.about(session, offerId)
                        .invoke(offer -> {
                            if (!offer.expertId().equals(expert.id())) {
                                throw new MatchFailure.NotFound();
                            }
                        })
                        .call(offer -> offers.hold(session, offer.requestId()))
                        .call(() -> experts.lock(session, expert.id()))
                        .chain(() -> offers.require(session, offerId))
                        .invoke(MatchOffer::requireOpen));
    }

    private static void requireOffered(RequestRef request) {
        if (request.state() != RequestState.OFFERED) {
            throw new MatchFailure.Gone();
        }
    }

    private Uni<Void> requireFit(Mutiny.Session session, MatchOffer offer, RequestRef request) {
        return candidates
                .rules(session)
                .chain(rules -> sought.read(session, request)
                        .chain(wanted -> candidates
                                .some(session, List.of(offer.expertId))
                                .invoke(found -> found.stream()
                                        .flatMap(expert -> rules.obstacles(expert, wanted).stream())
                                        .map(Obstacle::rule)
                                        .filter(rule -> !OF_THE_OFFER_ITSELF.contains(rule))
                                        .findFirst()
                                        .ifPresent(rule -> {
                                            throw new MatchFailure.Obstructed(rule);
                                        }))
                                .replaceWithVoid()));
    }

    private Uni<Match> settle(Mutiny.Session session, MatchOffer offer, RequestRef request) {
        var at = matching.now();
        offer.accept(me(), at, Week.mondayOf(candidates.today()));
        var match = new Match(offer.id(), offer.tenant(), offer.requestId, offer.expertId, at);
        return log(session, "match.accept", offer)
                .chain(() -> offers.of(session, offer.requestId))
                .invoke(all -> all.stream().filter(MatchOffer::isProposed).forEach(one -> one.pass(null, at)))
                .chain(() -> matching.policy(session, request))
                .chain(policy ->
                        requests.engaged(session, offer.requestId, Custody.expert(offer.expertId, policy.chooseBy(at))))
                .chain(() -> Multi.createFrom()
                        .iterable(observers)
                        .onItem()
                        .transformToUniAndConcatenate(one -> one.accepted(session, match))
                        .collect()
                        .asList())
                .invoke(changes::touch)
                .replaceWith(match);
    }

    private Uni<Void> log(Mutiny.Session session, String action, MatchOffer offer) {
        return session.flush()
                .chain(() -> deeds.done(
                        session,
                        action,
                        new Audit.Subject(offer.tenant(), "match-offer", offer.id()),
                        Map.of("request", offer.requestId, "expert", offer.expertId, "state", offer.state)));
    }

    private UUID me() {
        return actor.require().accountId();
    }
}
