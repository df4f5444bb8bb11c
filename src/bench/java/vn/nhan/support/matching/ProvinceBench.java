package vn.nhan.support.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * How long one match takes among 2,000 experts, how long it takes to assign 50,000 requests at once, and how good it is:
 * beside the optimum where that can be found by trying everything, beside greed and chance everywhere. The baseline of a
 * match is the same question without the index, in the same run; only ratios mean something elsewhere.
 */
public final class ProvinceBench {

    private static final int EXPERTS = 2_000;
    private static final int REQUESTS = 50_000;
    private static final int MATCHES = 4_000;
    private static final int SMALL = 200;
    private static final double MOST_MILLIS = 50;
    private static final double MOST_SECONDS = 30;

    private ProvinceBench() {}

    public static void run() {
        var made = new MadeUpProvince(20_261_118);
        var experts = made.experts(EXPERTS);
        var requests = made.requests(REQUESTS);
        var index = MadeUpProvince.index(experts);
        single(index, requests);
        small();
        whole(index, requests);
    }

    private static void single(CandidateIndex index, List<Sought> requests) {
        for (int round = 0; round < 2; round++) {
            var indexed = times(requests, request -> index.best(request, 3).size());
            var plain = times(requests, request -> plain(index, request).size());
            if (round == 1) {
                System.out.printf(
                        Locale.ROOT,
                        "bench matching: one match among %d experts p50 %.2f ms p95 %.2f ms; without the index p95 %.2f ms:"
                                + " ratio %.2f; p95 at most %.0f ms: %s%n",
                        EXPERTS,
                        at(indexed, 50),
                        at(indexed, 95),
                        at(plain, 95),
                        at(indexed, 95) / at(plain, 95),
                        MOST_MILLIS,
                        at(indexed, 95) <= MOST_MILLIS ? "yes" : "no");
            }
        }
    }

    /** Everybody is scored with all sentences and sorted, then whom a rule forbids is left out. */
    private static List<Scored> plain(CandidateIndex index, Sought request) {
        return index.all().stream()
                .filter(expert -> index.rules().obstacles(expert, request).isEmpty())
                .map(expert -> index.score().of(expert, request))
                .sorted(Comparator.comparingInt(Scored::total).reversed().thenComparing(Scored::expertId))
                .limit(3)
                .toList();
    }

    private static double[] times(List<Sought> requests, ToIntFunction<Sought> match) {
        var millis = new double[MATCHES];
        var found = 0;
        for (int i = 0; i < MATCHES; i++) {
            var began = System.nanoTime();
            found += match.applyAsInt(requests.get(i));
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        if (found == 0) {
            throw new IllegalStateException("nobody was found for anything");
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void small() {
        double auction = 0;
        double greedy = 0;
        double chance = 0;
        var counted = 0;
        for (int seed = 0; seed < SMALL; seed++) {
            var made = new MadeUpProvince(seed);
            var index = MadeUpProvince.index(made.experts(40));
            var market = scarce(new WholeProvince(index, made.requests(9)).asMarket());
            var best = optimum(market, 0, market.places().clone());
            if (best > 0) {
                counted++;
                auction += (double) market.total(Auction.assign(market)) / best;
                greedy += (double) market.total(Greedy.assign(market)) / best;
                chance += (double) market.total(random(market, new Random(seed))) / best;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "bench matching: beside the optimum of %d small provinces: %.4f; greedy %.4f; chance %.4f%n",
                counted,
                auction / counted,
                greedy / counted,
                chance / counted);
    }

    /** Few places and short lists, so that requests are in each other's way. */
    private static Market scarce(Market market) {
        var experts = new int[market.requests()][];
        var values = new int[market.requests()][];
        for (int request = 0; request < market.requests(); request++) {
            var count = Math.min(4, market.experts()[request].length);
            experts[request] = Arrays.copyOf(market.experts()[request], count);
            values[request] = Arrays.copyOf(market.values()[request], count);
        }
        var places =
                Arrays.stream(market.places()).map(left -> Math.min(1, left)).toArray();
        return new Market(experts, values, places);
    }

    private static long optimum(Market market, int request, int[] left) {
        if (request == market.requests()) {
            return 0;
        }
        var most = optimum(market, request + 1, left);
        for (int i = 0; i < market.experts()[request].length; i++) {
            var expert = market.experts()[request][i];
            if (left[expert] > 0) {
                left[expert]--;
                most = Math.max(most, market.values()[request][i] + optimum(market, request + 1, left));
                left[expert]++;
            }
        }
        return most;
    }

    private static int[] random(Market market, Random random) {
        var order = new ArrayList<Integer>();
        for (int request = 0; request < market.requests(); request++) {
            order.add(request);
        }
        Collections.shuffle(order, random);
        var left = market.places().clone();
        var assigned = new int[market.requests()];
        Arrays.fill(assigned, Market.NOBODY);
        for (var request : order) {
            var free = Arrays.stream(market.experts()[request])
                    .filter(expert -> left[expert] > 0)
                    .toArray();
            if (free.length > 0) {
                assigned[request] = free[random.nextInt(free.length)];
                left[assigned[request]]--;
            }
        }
        return assigned;
    }

    private static void whole(CandidateIndex index, List<Sought> requests) {
        var began = System.nanoTime();
        var province = new WholeProvince(index, requests);
        var listed = (System.nanoTime() - began) / 1e9;
        var plan = province.assign();
        var seconds = (System.nanoTime() - began) / 1e9;
        var market = province.asMarket();
        var again = new WholeProvince(index, requests).assign();
        if (!again.equals(plan)) {
            throw new IllegalStateException("the same province was assigned differently");
        }
        var auction = market.total(Auction.assign(market));
        var greedy = market.total(Greedy.assign(market));
        var chance = market.total(random(market, new Random(1)));
        System.out.printf(
                Locale.ROOT,
                "bench matching: %d requests, %d experts with %d places: %.1f s, lists %.1f s of it; %d served; greedy %.4f,"
                        + " chance %.4f of its value; at most %.4f below the optimum; at most %.0f s: %s%n",
                requests.size(),
                index.all().size(),
                Arrays.stream(market.places()).sum(),
                seconds,
                listed,
                plan.served(),
                (double) greedy / auction,
                (double) chance / auction,
                (double) plan.served() * Auction.STEP / auction,
                MOST_SECONDS,
                seconds <= MOST_SECONDS ? "yes" : "no");
    }
}
