package vn.nhan.support.matching;

import java.util.Arrays;

/** The best pair first, then the best of what is left: what an officer with a list would do. */
final class Greedy {

    private Greedy() {}

    /** The expert of each request, or {@link Market#NOBODY}. Of equal pairs the earlier request comes first. */
    static int[] assign(Market market) {
        var assigned = new int[market.requests()];
        Arrays.fill(assigned, Market.NOBODY);
        var left = market.places().clone();
        for (var pair : pairs(market)) {
            int request = (int) ((pair >>> 16) & 0xFFFFFF);
            int expert = market.experts()[request][(int) (pair & 0xFFFF)];
            if (assigned[request] == Market.NOBODY && left[expert] > 0) {
                assigned[request] = expert;
                left[expert]--;
            }
        }
        return assigned;
    }

    /** 24 bits of what is missing to the highest value, 24 of the request, 16 of the place in its list. */
    private static long[] pairs(Market market) {
        var count = Arrays.stream(market.experts()).mapToInt(one -> one.length).sum();
        var pairs = new long[count];
        var next = 0;
        for (int request = 0; request < market.requests(); request++) {
            for (int i = 0; i < market.experts()[request].length; i++) {
                long missing = 0x7FFFFF - market.values()[request][i];
                pairs[next++] = missing << 40 | (long) request << 16 | i;
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
