package vn.nhan.support.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds why a request didn't get the expert who fits it best, by looking at who got that expert instead. */
final class Reasons {

    private final CandidateIndex index;
    private final List<Sought> requests;
    private final Market market;
    private final int[] assigned;
    private final Map<Integer, List<Integer>> holders = new HashMap<>();

    Reasons(CandidateIndex index, List<Sought> requests, Market market, int[] assigned) {
        this.index = index;
        this.requests = requests;
        this.market = market;
        this.assigned = assigned;
        for (int request = 0; request < assigned.length; request++) {
            if (assigned[request] != Market.NOBODY) {
                holders.computeIfAbsent(assigned[request], expert -> new ArrayList<>())
                        .add(request);
            }
        }
    }

    TradeOff of(int request) {
        var experts = market.experts()[request];
        if (experts.length == 0) {
            return new TradeOff(TradeOff.Why.NOBODY, null, null, "", 0, 0);
        }
        if (assigned[request] == experts[0]) {
            return TradeOff.NONE;
        }
        var lost = market.values()[request][0]
                - (assigned[request] == Market.NOBODY ? 0 : market.value(request, assigned[request]));
        return because(experts[0], lost);
    }

    /** The holder who would lose most without this expert tells why. */
    private TradeOff because(int expert, int lost) {
        var neediest = Market.NOBODY;
        var most = -1;
        for (var holder : holders.getOrDefault(expert, List.of())) {
            var spared = loss(holder, expert);
            if (spared > most) {
                most = spared;
                neediest = holder;
            }
        }
        var best = index.all().get(expert).id();
        if (neediest == Market.NOBODY) {
            return new TradeOff(TradeOff.Why.FULL, best, null, "", lost, 0);
        }
        var other = requests.get(neediest);
        if (market.experts()[neediest].length > 1) {
            return new TradeOff(TradeOff.Why.GREATER_LOSS, best, other.id(), "", lost, most);
        }
        return other.languages().contains("vi")
                ? new TradeOff(TradeOff.Why.ONLY_ONE, best, other.id(), "", lost, most)
                : new TradeOff(
                        TradeOff.Why.ONLY_SPEAKER,
                        best,
                        other.id(),
                        new TreeSet<>(other.languages()).first(),
                        lost,
                        most);
    }

    /** What a request would lose if it had to do with its next choice. */
    private int loss(int request, int expert) {
        var next = 0;
        for (int i = 0; i < market.experts()[request].length; i++) {
            if (market.experts()[request][i] != expert) {
                next = Math.max(next, market.values()[request][i]);
            }
        }
        return market.value(request, expert) - next;
    }
}
