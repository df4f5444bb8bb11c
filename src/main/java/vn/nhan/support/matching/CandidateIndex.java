package vn.nhan.support.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All experts of a province in memory, found by what they can help with; immutable, made anew when they change. */
final class CandidateIndex {

    /** Worse first: what {@link #best} drops. Of two that fit equally well the lower id comes first. */
    private static final Comparator<Ranked> WORST_FIRST = Comparator.comparingInt(Ranked::total)
            .thenComparing(Ranked::id, Comparator.<UUID>naturalOrder().reversed());

    private final MatchRules rules;
    private final MatchScore score;
    private final List<Candidate> all;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<String, List<Candidate>> byNeed = new HashMap<>();

    private record Ranked(Candidate expert, int total) {
        UUID id() {
            return expert.id();
        }
    }

    CandidateIndex(List<Candidate> experts, MatchRules rules, Weights weights) {
        this.rules = rules;
        this.all = experts.stream().sorted(Comparator.comparing(Candidate::id)).toList();
        this.score = new MatchScore(weights, rules.today(), meanAsked(experts));
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).id(), i);
        }
        for (var need : rules.needs().all()) {
            var line = rules.needs().line(need.code());
            byNeed.put(
                    need.code(),
                    all.stream()
                            .filter(expert -> line.stream()
                                    .anyMatch(one -> expert.fields().contains(one.code())))
                            .toList());
        }
    }

    static int meanAsked(List<Candidate> experts) {
        var asked = experts.stream().mapToLong(one -> one.record().asked()).sum();
        return experts.isEmpty() ? 0 : (int) (asked * 1000 / experts.size());
    }

    /** By id, so that numbers are the same for the same experts. */
    List<Candidate> all() {
        return all;
    }

    int numberOf(UUID expert) {
        return numbers.getOrDefault(expert, -1);
    }

    Optional<Candidate> find(UUID expert) {
        var number = numberOf(expert);
        return number < 0 ? Optional.empty() : Optional.of(all.get(number));
    }

    MatchRules rules() {
        return rules;
    }

    MatchScore score() {
        return score;
    }

    /** Those that can help, the best first, at most {@code limit}; none that breaks a rule. */
    List<Scored> best(Sought request, int limit) {
        return ranked(request, limit).stream()
                .map(one -> score.of(one.expert(), request))
                .toList();
    }

    /** As {@link #best}, as numbers and totals: {@code [number, total]} each. */
    int[][] bestNumbers(Sought request, int limit) {
        return ranked(request, limit).stream()
                .map(one -> new int[] {numberOf(one.id()), one.total()})
                .toArray(int[][]::new);
    }

    /** The rules that stand in the way of everybody who knows the field; of all experts where nobody knows it. */
    Set<Rule> common(Sought request) {
        var knowing = byNeed.getOrDefault(request.need(), List.of());
        return rules.common(knowing.isEmpty() ? all : knowing, request);
    }

    private List<Ranked> ranked(Sought request, int limit) {
        var kept = new PriorityQueue<Ranked>(limit + 1, WORST_FIRST);
        for (var expert : byNeed.getOrDefault(request.need(), List.of())) {
            if (rules.allowCovered(expert, request)) {
                offer(kept, new Ranked(expert, score.total(expert, request)), limit);
            }
        }
        var best = new ArrayList<>(kept);
        best.sort(WORST_FIRST.reversed());
        return best;
    }

    private static void offer(PriorityQueue<Ranked> kept, Ranked one, int limit) {
        var worst = kept.peek();
        if (kept.size() < limit || isBetter(one, worst)) {
            kept.add(one);
            if (kept.size() > limit) {
                kept.poll();
            }
        }
    }

    private static boolean isBetter(Ranked one, @Nullable Ranked worst) {
        return worst != null && WORST_FIRST.compare(one, worst) > 0;
    }
}
