package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.expert.ExpertChanges;
import vn.nhan.support.need.Needs;

/**
 * Keeps the experts of each province in memory for some seconds, so that finding one doesn't read two thousand. Whoever is
 * proposed or asked in the end is read anew: what changed elsewhere meanwhile costs a place in the list, never a rule.
 */
@ApplicationScoped
class Candidates {

    private static final Duration KEPT = Duration.ofSeconds(10);
    /** More than are needed, in case some have no place any more. */
    private static final int SPARE = 7;

    private final CandidateReader reader;
    private final Policies policies;
    private final Needs needs;
    private final ExpertChanges changes;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(CandidateIndex index, Instant at, LocalDate day, long changes) {}

    Candidates(CandidateReader reader, Policies policies, Needs needs, ExpertChanges changes, Clock clock) {
        this.reader = reader;
        this.policies = policies;
        this.needs = needs;
        this.changes = changes;
        this.clock = clock;
    }

    /** Everybody that the transaction sees. */
    Uni<CandidateIndex> index(Mutiny.Session session) {
        return session.createNativeQuery("select current_setting('nhan.tenants')", String.class)
                .getSingleResult()
                .chain(scope -> {
                    var now = clock.instant();
                    var known = kept.get(scope);
                    return known != null && isGood(known, now)
                            ? Uni.createFrom().item(known.index())
                            : fresh(session, scope, now);
                });
    }

    /** Those who may help, checked once more at this moment, the best first. */
    Uni<List<Scored>> best(Mutiny.Session session, Sought request, int limit) {
        return index(session)
                .chain(index -> still(session, index, request, index.best(request, limit + SPARE)))
                .map(found -> found.stream().limit(limit).toList());
    }

    /** Of these the ones whom no rule forbids now. */
    Uni<List<Scored>> still(Mutiny.Session session, CandidateIndex index, Sought request, List<Scored> found) {
        var ids = found.stream().map(Scored::expertId).toList();
        return some(session, ids).map(now -> {
            var allowed = now.stream()
                    .filter(expert -> index.rules().allow(expert, request))
                    .map(Candidate::id)
                    .collect(Collectors.toSet());
            return found.stream()
                    .filter(one -> allowed.contains(one.expertId()))
                    .toList();
        });
    }

    /** As things are now; nothing for who has ended. */
    Uni<List<Candidate>> some(Mutiny.Session session, List<UUID> experts) {
        return experts.isEmpty() ? Uni.createFrom().item(List.of()) : reader.read(session, today(), experts);
    }

    Uni<MatchRules> rules(Mutiny.Session session) {
        return needs.tree(session).map(tree -> new MatchRules(tree, today()));
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private boolean isGood(Kept known, Instant now) {
        return known.changes() == changes.count()
                && known.day().equals(Dates.dayOf(now))
                && Duration.between(known.at(), now).abs().compareTo(KEPT) < 0;
    }

    private Uni<CandidateIndex> fresh(Mutiny.Session session, String scope, Instant now) {
        var count = changes.count();
        var day = Dates.dayOf(now);
        return rules(session)
                .chain(rules -> policies.weights(session, day)
                        .chain(weights -> reader.read(session, day, List.of())
                                .map(experts -> new CandidateIndex(experts, rules, weights))))
                .invoke(index -> kept.put(scope, new Kept(index, now, day, count)));
    }
}
