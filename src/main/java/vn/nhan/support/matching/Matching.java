package vn.nhan.support.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.support.expert.ExpertRef;
import vn.nhan.support.expert.Experts;
import vn.nhan.support.request.Custody;
import vn.nhan.support.request.RequestRef;
import vn.nhan.support.request.RequestState;
import vn.nhan.support.request.Requests;

/** Brings requests and experts together, step by step; each step hands the request to somebody with a clock. */
@ApplicationScoped
class Matching {

    /** Experts from whom a requester chooses. */
    static final int CHOICE = 3;

    private final Candidates candidates;
    private final SoughtReader sought;
    private final Policies policies;
    private final Succession succession;
    private final Offers offers;
    private final Requests requests;
    private final Experts experts;
    private final OfferLetters letters;
    private final ObjectMapper json;
    private final Clock clock;

    Matching(
            Candidates candidates,
            SoughtReader sought,
            Policies policies,
            Succession succession,
            Offers offers,
            Requests requests,
            Experts experts,
            OfferLetters letters,
            ObjectMapper json,
            Clock clock) {
        this.candidates = candidates;
        this.sought = sought;
        this.policies = policies;
        this.succession = succession;
        this.offers = offers;
        this.requests = requests;
        this.experts = experts;
        this.letters = letters;
        this.json = json;
        this.clock = clock;
    }

    /** Begins a round for an approved request that nobody is asked for; whoever was asked before is left out. */
    Uni<Void> begin(Mutiny.Session session, RequestRef request) {
        return sought.read(session, request)
                .chain(wanted -> candidates.best(session, wanted, CHOICE))
                .chain(best -> begin(session, request, best));
    }

    /** As above, with those who were found already. What an officer has already stays there, with the clock that runs. */
    Uni<Void> begin(Mutiny.Session session, RequestRef request, List<Scored> best) {
        return best.isEmpty()
                ? gap(session, request)
                        .chain(() -> isWithOffice(session, request))
                        .chain(already -> already ? Uni.createFrom().voidItem() : toOffice(session, request))
                : start(session, request, best);
    }

    private Uni<Void> start(Mutiny.Session session, RequestRef request, List<Scored> best) {
        return policy(session, request)
                .chain(policy -> requester(session, request).chain(requester -> {
                    var step = NextStep.begin(
                            policy,
                            requester,
                            best.stream().map(Scored::expertId).toList());
                    return propose(session, request, best)
                            .chain(rows -> take(session, new Round(request, rows, policy), step));
                }));
    }

    /** After an expert has said no, or nothing: the next one, or an officer. */
    Uni<Void> goOn(Mutiny.Session session, RequestRef request) {
        return session.flush().chain(() -> offers.of(session, request.id())).chain(all -> {
            var round = all.stream().mapToInt(one -> one.round).max().orElse(0);
            var rows = all.stream().filter(one -> one.round == round).toList();
            var asked = (int) rows.stream().filter(one -> one.offeredAt != null).count();
            var left = rows.stream().filter(MatchOffer::isProposed).toList();
            return policy(session, request)
                    .chain(policy -> sought.read(session, request)
                            .chain(wanted -> allowed(session, wanted, left))
                            .chain(ids -> take(
                                    session, new Round(request, rows, policy), NextStep.after(policy, asked, ids))));
        });
    }

    /** Asks one of those who were proposed. */
    Uni<Void> ask(Mutiny.Session session, RequestRef request, MatchOffer chosen) {
        return policy(session, request)
                .chain(policy -> take(
                        session, new Round(request, List.of(chosen), policy), new NextStep.Offer(chosen.expertId)));
    }

    Instant now() {
        return clock.instant();
    }

    /** Of the province that answers for the request today. */
    Uni<MatchPolicy> policy(Mutiny.Session session, RequestRef request) {
        return policies.on(session, succession.scopeOf(request.tenant()).own(), candidates.today());
    }

    /** A request, whom it can be offered to, and how the province goes about it. */
    private record Round(RequestRef request, List<MatchOffer> rows, MatchPolicy policy) {}

    private Uni<Void> take(Mutiny.Session session, Round round, NextStep step) {
        var request = round.request();
        var custody = step.custody(round.policy(), now());
        if (step instanceof NextStep.Offer offer) {
            var row = round.rows().stream()
                    .filter(one -> one.expertId.equals(offer.expert()))
                    .findFirst()
                    .orElseThrow();
            row.offer(now(), custody.due());
            return noGap(session, request)
                    .chain(session::flush)
                    .chain(() -> requests.offered(session, request.id(), custody))
                    .chain(() -> letters.send(session, request, row.expertId, custody.due()));
        }
        return give(session, request, custody);
    }

    private Uni<Void> give(Mutiny.Session session, RequestRef request, Custody custody) {
        return requests.require(session, request.id())
                .chain(now -> now.state() == RequestState.OFFERED
                        ? requests.handBack(session, request.id(), custody)
                        : requests.hand(session, request.id(), custody));
    }

    private Uni<Void> toOffice(Mutiny.Session session, RequestRef request) {
        return policy(session, request)
                .chain(policy -> give(session, request, new NextStep.Office().custody(policy, now())));
    }

    private static Uni<Boolean> isWithOffice(Mutiny.Session session, RequestRef request) {
        return session.createNativeQuery(
                        "select holder_kind in ('office', 'lead') from support_request where id = :id", Boolean.class)
                .setParameter("id", request.id())
                .getSingleResult();
    }

    private Uni<List<MatchOffer>> propose(Mutiny.Session session, RequestRef request, List<Scored> best) {
        return offers.of(session, request.id())
                .chain(before -> homes(session, best)
                        .map(homes -> rows(request, best, homes, before))
                        .call(rows -> Multi.createFrom()
                                .iterable(rows)
                                .onItem()
                                .transformToUniAndConcatenate(session::persist)
                                .collect()
                                .asList())
                        .call(() -> noGap(session, request))
                        .call(session::flush));
    }

    private List<MatchOffer> rows(
            RequestRef request, List<Scored> best, Map<UUID, ExpertRef> homes, List<MatchOffer> before) {
        var round = before.stream().mapToInt(one -> one.round).max().orElse(0) + 1;
        return best.stream()
                .filter(one -> homes.containsKey(one.expertId()))
                .map(one -> new MatchOffer(
                                request,
                                Objects.requireNonNull(homes.get(one.expertId())),
                                round,
                                best.indexOf(one) + 1)
                        .scored(one.total(), offers.written(request, one.parts()), now()))
                .toList();
    }

    private Uni<Map<UUID, ExpertRef>> homes(Mutiny.Session session, List<Scored> best) {
        return experts.refs(session, best.stream().map(Scored::expertId).toList())
                .map(found -> found.stream().collect(Collectors.toMap(ExpertRef::id, Function.identity())));
    }

    private Uni<List<UUID>> allowed(Mutiny.Session session, Sought wanted, List<MatchOffer> left) {
        var ids = left.stream().map(one -> one.expertId).toList();
        return candidates
                .rules(session)
                .chain(rules -> candidates
                        .some(session, ids)
                        .map(now -> ids.stream()
                                .filter(id -> now.stream()
                                        .anyMatch(expert -> expert.id().equals(id) && rules.allow(expert, wanted)))
                                .toList()));
    }

    /** That nobody was found, and what stood in the way of everybody who knows the field. */
    private Uni<Void> gap(Mutiny.Session session, RequestRef request) {
        return sought.read(session, request)
                .chain(wanted -> candidates.index(session).map(index -> index.common(wanted)))
                .chain(rules -> session.createNativeQuery(
                                "insert into match_gap (tenant_id, request_id, tried_at, obstacles)"
                                        + " values (:tenant, :request, :at, cast(cast(:rules as text) as jsonb))"
                                        + " on conflict (tenant_id, request_id) do update set tried_at = excluded.tried_at,"
                                        + " obstacles = excluded.obstacles")
                        .setParameter("tenant", request.tenant().value())
                        .setParameter("request", request.id())
                        .setParameter("at", now())
                        .setParameter("rules", written(rules))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> noGap(Mutiny.Session session, RequestRef request) {
        return session.createNativeQuery("delete from match_gap where request_id = :request")
                .setParameter("request", request.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private String written(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever has asked for the help. */
    private static Uni<UUID> requester(Mutiny.Session session, RequestRef request) {
        return session.createNativeQuery("select asked_by from support_request where id = :id", UUID.class)
                .setParameter("id", request.id())
                .getSingleResult();
    }
}
