package vn.nhan.support.matching;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.request.RequestRef;
import vn.nhan.support.request.Requests;

/**
 * Finds experts for all requests of a province that wait, together: where places are few, they go where they are needed
 * most, not to whoever stands first in a list.
 */
@ApplicationScoped
class Rematch {

    static final int BATCH = 200;
    /** Nobody was found: not tried again before. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final String UNTRIED = "select r.id from support_request r where r.state = 'approved'"
            + " and r.holder_kind in ('office', 'lead') and not exists (select from match_offer o"
            + " where o.tenant_id = r.tenant_id and o.request_id = r.id)"
            + " and not exists (select from match_gap g where g.tenant_id = r.tenant_id and g.request_id = r.id"
            + " and g.tried_at > :since) order by r.submitted_at, r.preferred desc, r.id limit :limit";

    private final TenantTx tx;
    private final Succession succession;
    private final Requests requests;
    private final Candidates candidates;
    private final SoughtReader sought;
    private final Matching matching;
    private final Offers offers;
    private final IntakeWorkers workers;
    private final Clock clock;

    Rematch(
            TenantTx tx,
            Succession succession,
            Requests requests,
            Candidates candidates,
            SoughtReader sought,
            Matching matching,
            Offers offers,
            IntakeWorkers workers,
            Clock clock) {
        this.tx = tx;
        this.succession = succession;
        this.requests = requests;
        this.candidates = candidates;
        this.sought = sought;
        this.matching = matching;
        this.offers = offers;
        this.workers = workers;
        this.clock = clock;
    }

    /** One batch; gives how many requests were looked at. A province that was adopted is looked after by its successor. */
    Uni<Integer> run(TenantId province) {
        var scope = succession.scopeOf(province);
        if (!scope.own().equals(province)) {
            return Uni.createFrom().item(0);
        }
        return tx.as(scope, this::waiting)
                .chain(found -> found.requests().isEmpty()
                        ? Uni.createFrom().item(0)
                        : workers.work(() -> plan(found))
                                .chain(best -> begin(scope, found, best))
                                .replaceWith(found.requests().size()));
    }

    private record Waiting(List<RequestRef> requests, List<Sought> sought, CandidateIndex index) {}

    private Uni<Waiting> waiting(Mutiny.Session session) {
        return session.createNativeQuery(UNTRIED, UUID.class)
                .setParameter("since", clock.instant().minus(PATIENCE))
                .setParameter("limit", BATCH)
                .getResultList()
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> requests.require(session, id))
                        .collect()
                        .asList())
                .chain(found -> sought.read(session, found)
                        .chain(all -> candidates.index(session).map(index -> new Waiting(found, all, index))));
    }

    /** The expert of the plan first, then the next best. */
    private static Map<UUID, List<Scored>> plan(Waiting waiting) {
        var lines =
                new WholeProvince(waiting.index(), waiting.sought()).assign().lines();
        var planned = new HashMap<UUID, UUID>();
        lines.forEach(line -> {
            if (line.expertId() != null) {
                planned.put(line.requestId(), line.expertId());
            }
        });
        var best = new HashMap<UUID, List<Scored>>();
        for (var request : waiting.sought()) {
            var expert = planned.get(request.id());
            best.put(
                    request.id(),
                    waiting.index().best(request, WholeProvince.CANDIDATES).stream()
                            .sorted((one, other) -> Boolean.compare(
                                    other.expertId().equals(expert),
                                    one.expertId().equals(expert)))
                            .limit(Matching.CHOICE + 2L)
                            .toList());
        }
        return best;
    }

    /** Each in a transaction of its own: what one meets doesn't stop the others. */
    private Uni<Void> begin(TenantScope scope, Waiting waiting, Map<UUID, List<Scored>> best) {
        return Multi.createFrom()
                .range(0, waiting.requests().size())
                .onItem()
                .transformToUniAndConcatenate(number -> tx.as(scope.withPeople(), session -> {
                    var request = waiting.requests().get(number);
                    return offers.hold(session, request.id())
                            .chain(() -> offers.of(session, request.id()))
                            .chain(others -> requests.require(session, request.id())
                                    .chain(now -> others.isEmpty() && now.state() == request.state()
                                            ? candidates
                                                    .still(
                                                            session,
                                                            waiting.index(),
                                                            waiting.sought().get(number),
                                                            best.getOrDefault(request.id(), List.of()))
                                                    .chain(still -> matching.begin(
                                                            session,
                                                            now,
                                                            still.stream()
                                                                    .limit(Matching.CHOICE)
                                                                    .toList()))
                                            : Uni.createFrom().voidItem()));
                }))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
