package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** All requests of a province at once. */
class WholeProvinceTest {

    @Property(tries = 150, seed = "20261118")
    void smallMarketsAreSolvedAsWellAsTheyCanBe(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var market = market(new Random(seed), 6, 4);

        assertThat(market.total(Auction.assign(market))).isEqualTo(Optimum.of(market));
    }

    @Property(tries = 60, seed = "20261118")
    void largerOnesAreNeverWorseThanGreedyAndKeepEveryPlace(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var market = market(new Random(seed), 300, 30);
        var assigned = Auction.assign(market);

        assertThat(market.total(assigned)).isGreaterThanOrEqualTo(market.total(Greedy.assign(market)));
        var taken = new int[market.places().length];
        for (int request = 0; request < assigned.length; request++) {
            if (assigned[request] != Market.NOBODY) {
                taken[assigned[request]]++;
                assertThat(market.value(request, assigned[request])).isPositive();
            }
        }
        for (int expert = 0; expert < taken.length; expert++) {
            assertThat(taken[expert]).isLessThanOrEqualTo(market.places()[expert]);
        }
    }

    @Property(tries = 30, seed = "20261118")
    void planKeepsRulesAndPlacesAndIsTheSameInAnyOrder(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var made = new Made(seed);
        var experts = made.experts(25);
        var requests = made.requests(120);
        var index = Made.index(experts);
        var plan = new WholeProvince(index, requests).assign();
        var byId = new HashMap<UUID, Sought>();
        requests.forEach(one -> byId.put(one.id(), one));
        var taken = new HashMap<UUID, Integer>();
        for (var line : plan.lines()) {
            if (line.expertId() != null) {
                var expert = index.find(line.expertId()).orElseThrow();
                assertThat(Made.rules().obstacles(expert, byId.get(line.requestId())))
                        .isEmpty();
                assertThat(taken.merge(line.expertId(), 1, Integer::sum)).isLessThanOrEqualTo(expert.placesLeft());
            } else {
                assertThat(line.tradeOff().why()).isNotEqualTo(TradeOff.Why.NONE);
            }
        }
        Collections.shuffle(experts, new Random(seed));
        Collections.shuffle(requests, new Random(seed));
        assertThat(new WholeProvince(Made.index(experts), requests).assign()).isEqualTo(plan);
    }

    @Test
    void bestOneGoesWhereNobodyElseSpeaksTheLanguageAndItIsSaid() {
        var both = Made.places(Made.speaking(Made.expert(1), "vi", "km"), 1);
        var other = Made.places(Made.recognisedLike(Made.expert(2)), 1);
        var khmer = Made.speaking(Made.request(1), "km");
        var vietnamese = Made.request(2);
        var plan = new WholeProvince(Made.index(List.of(both, other)), List.of(vietnamese, khmer)).assign();

        assertThat(line(plan, khmer).expertId()).isEqualTo(both.id());
        assertThat(line(plan, vietnamese).expertId()).isEqualTo(other.id());
        assertThat(line(plan, vietnamese).tradeOff().why()).isEqualTo(TradeOff.Why.ONLY_SPEAKER);
        assertThat(line(plan, vietnamese).tradeOff().word()).isEqualTo("km");
        assertThat(line(plan, vietnamese).tradeOff().best()).isEqualTo(both.id());
        assertThat(line(plan, vietnamese).tradeOff().neededBy()).isEqualTo(khmer.id());
    }

    @Test
    void requestThatNobodyMayHelpWithSaysSo() {
        var plan = new WholeProvince(
                        Made.index(List.of(Made.expert(1))), List.of(Made.need(Made.request(1), "payment")))
                .assign();

        assertThat(plan.lines().get(0).tradeOff().why()).isEqualTo(TradeOff.Why.NOBODY);
        assertThat(plan.served()).isZero();
    }

    @Test
    void whoHasWaitedLongerComesFirstWhenPlacesAreFew() {
        var one = Made.places(Made.expert(1), 1);
        var fresh = Made.request(1);
        var old = Made.since(Made.request(2), Made.TODAY.minusDays(20));
        var plan = new WholeProvince(Made.index(List.of(one)), List.of(fresh, old)).assign();

        assertThat(line(plan, old).expertId()).isEqualTo(one.id());
        assertThat(line(plan, fresh).expertId()).isNull();
    }

    private static Plan.Line line(Plan plan, Sought request) {
        return plan.lines().stream()
                .filter(one -> one.requestId().equals(request.id()))
                .findFirst()
                .orElseThrow();
    }

    static Market market(Random random, int requests, int experts) {
        var who = new int[requests][];
        var values = new int[requests][];
        for (int request = 0; request < requests; request++) {
            var all = new Integer[experts];
            Arrays.setAll(all, i -> i);
            Collections.shuffle(Arrays.asList(all), random);
            var count = random.nextInt(Math.min(experts, 8) + 1);
            who[request] = Arrays.stream(all).limit(count).mapToInt(i -> i).toArray();
            values[request] = random.ints(count, 1, 10_000)
                    .map(i -> i % 7 == 0 ? 5000 : i)
                    .toArray();
        }
        return new Market(who, values, random.ints(experts, 0, 4).toArray());
    }

    /** By trying everything. */
    static final class Optimum {

        private Optimum() {}

        static long of(Market market) {
            return best(market, 0, market.places().clone());
        }

        private static long best(Market market, int request, int[] left) {
            if (request == market.requests()) {
                return 0;
            }
            var most = best(market, request + 1, left);
            for (int i = 0; i < market.experts()[request].length; i++) {
                var expert = market.experts()[request][i];
                if (left[expert] > 0) {
                    left[expert]--;
                    most = Math.max(most, market.values()[request][i] + best(market, request + 1, left));
                    left[expert]++;
                }
            }
            return most;
        }
    }
}
