package vn.nhan.support.matching;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Assigns requests to experts so that the sum of the values is as high as can be: the auction of Bertsekas ("The auction
 * algorithm for assignment and other network flow problems", 1990) over sparse lists, with several like places an expert.
 *
 * <p>Every place has a price, 0 at first. A request without a place bids for the one that leaves it most (value less price),
 * and raises its price so far that this place is worth {@code step} less to it than its second choice; whoever held the
 * place before bids again. A request to which no place is worth its price stays without one. Places that nobody has bid for
 * cost 0, so by complementary slackness the sum is at most {@code step} a request below the highest there is. Where values
 * are multiplied by more than the number of requests and the step is 1, it is the highest. Requests bid in their order: the
 * same market has the same outcome.
 *
 * <p>A matrix of all pairs (Kuhn-Munkres) would hold 10^8 of them for a province and take the third power of it in time;
 * this holds some twenty a request.
 */
final class Auction {

    /** Hundredths of a point. */
    static final int STEP = 5;

    private static final int EXACT_UP_TO = 64;

    private final Market market;
    private final long scale;
    private final long step;
    private final int[] first;
    private final long[] price;
    private final int[] holder;
    private final int[] assigned;

    private Auction(Market market, long scale, long step) {
        this.market = market;
        this.scale = scale;
        this.step = step;
        this.first = new int[market.places().length + 1];
        for (int expert = 0; expert < market.places().length; expert++) {
            first[expert + 1] = first[expert] + market.places()[expert];
        }
        this.price = new long[first[market.places().length]];
        this.holder = new int[price.length];
        Arrays.fill(holder, Market.NOBODY);
        this.assigned = new int[market.requests()];
        Arrays.fill(assigned, Market.NOBODY);
    }

    /**
     * The expert of each request, or {@link Market#NOBODY}; never worse than {@link Greedy}, and the best there is for up to
     * 64 requests.
     */
    static int[] assign(Market market) {
        var exact = market.requests() <= EXACT_UP_TO;
        var sold = new Auction(market, exact ? market.requests() + 1 : 1, exact ? 1 : STEP).run();
        var greedy = Greedy.assign(market);
        return market.total(sold) >= market.total(greedy) ? sold : greedy;
    }

    private int[] run() {
        var bidders = new ArrayDeque<Integer>(Math.max(1, market.requests()));
        for (int request = 0; request < market.requests(); request++) {
            bidders.add(request);
        }
        for (var bidder = bidders.poll(); bidder != null; bidder = bidders.poll()) {
            var outbid = bid(bidder);
            if (outbid != Market.NOBODY) {
                bidders.add(outbid);
            }
        }
        return assigned;
    }

    /** Gives who has lost a place by it. */
    private int bid(int request) {
        var experts = market.experts()[request];
        var values = market.values()[request];
        long best = -1;
        long second = 0;
        var place = -1;
        for (int i = 0; i < experts.length; i++) {
            var value = values[i] * scale;
            for (int at = first[experts[i]]; at < first[experts[i] + 1]; at++) {
                var left = value - price[at];
                if (left > best) {
                    second = Math.max(second, best);
                    best = left;
                    place = at;
                } else if (left > second) {
                    second = left;
                }
            }
        }
        return place < 0 ? Market.NOBODY : take(request, place, best - second);
    }

    private int take(int request, int place, long margin) {
        var loser = holder[place];
        if (loser != Market.NOBODY) {
            assigned[loser] = Market.NOBODY;
        }
        price[place] += margin + step;
        holder[place] = request;
        assigned[request] = expertOf(place);
        return loser;
    }

    private int expertOf(int place) {
        var found = Arrays.binarySearch(first, place);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < first.length && first[found + 1] == place) {
            found++;
        }
        return found;
    }
}
