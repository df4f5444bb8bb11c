package vn.nhan.support.matching;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Assigns all open requests of a province at once. What counts is the score, and how long a request has waited: two points
 * a day up to thirty days, so that nobody is put off for ever because others are easier to help. Blocking for seconds: for a
 * worker thread.
 */
final class WholeProvince {

    /** Experts that come into question for one request. */
    static final int CANDIDATES = 20;

    private static final int A_DAY = 200;
    private static final int MOST_DAYS = 30;

    private final CandidateIndex index;
    private final List<Sought> requests;
    private final Market market;

    /** Of equal requests the one that was handed in first comes first, then the one with the lower id. */
    WholeProvince(CandidateIndex index, List<Sought> asked) {
        this.index = index;
        this.requests = asked.stream()
                .sorted(Comparator.comparing(Sought::since).thenComparing(Sought::id))
                .toList();
        this.market = market();
    }

    Plan assign() {
        var assigned = Auction.assign(market);
        var lines = new ArrayList<Plan.Line>(requests.size());
        var reasons = new Reasons(index, requests, market, assigned);
        for (int request = 0; request < assigned.length; request++) {
            lines.add(line(request, assigned[request], reasons));
        }
        return new Plan(lines, scores(assigned), scores(Greedy.assign(market)));
    }

    Market asMarket() {
        return market;
    }

    private Plan.Line line(int request, int expert, Reasons reasons) {
        var sought = requests.get(request);
        return new Plan.Line(
                sought.id(),
                expert == Market.NOBODY ? null : index.all().get(expert).id(),
                expert == Market.NOBODY ? 0 : market.value(request, expert) - urgency(sought),
                reasons.of(request));
    }

    private long scores(int[] assigned) {
        long sum = 0;
        for (int request = 0; request < assigned.length; request++) {
            if (assigned[request] != Market.NOBODY) {
                sum += market.value(request, assigned[request]) - urgency(requests.get(request));
            }
        }
        return sum;
    }

    private Market market() {
        var candidates = new ArrayList<int[][]>(requests.size());
        for (var request : requests) {
            var best = index.bestNumbers(request, CANDIDATES);
            for (var one : best) {
                one[1] += urgency(request) + 1;
            }
            candidates.add(best);
        }
        var places = index.all().stream().mapToInt(Candidate::placesLeft).toArray();
        return Market.of(candidates, places);
    }

    /** With the one hundredth that makes a score of 0 better than nobody. */
    private int urgency(Sought request) {
        var days = ChronoUnit.DAYS.between(request.since(), index.rules().today());
        return (int) Math.max(0, Math.min(days, MOST_DAYS)) * A_DAY;
    }
}
