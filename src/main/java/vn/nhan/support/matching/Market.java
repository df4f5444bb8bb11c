package vn.nhan.support.matching;

import java.util.List;

/**
 * Requests, the few experts that come into question for each, and how many requests every expert can take on.
 *
 * @param experts for each request, numbers of experts
 * @param values beside them, above 0
 * @param places of each expert, 0 or more
 */
record Market(int[][] experts, int[][] values, int[] places) {

    /** Of a request that nobody takes on. */
    static final int NOBODY = -1;

    int requests() {
        return experts.length;
    }

    long total(int[] assigned) {
        long total = 0;
        for (int request = 0; request < assigned.length; request++) {
            total += assigned[request] == NOBODY ? 0 : value(request, assigned[request]);
        }
        return total;
    }

    /** 0 for an expert who doesn't come into question. */
    int value(int request, int expert) {
        for (int i = 0; i < experts[request].length; i++) {
            if (experts[request][i] == expert) {
                return values[request][i];
            }
        }
        return 0;
    }

    static Market of(List<int[][]> candidates, int[] places) {
        var experts = new int[candidates.size()][];
        var values = new int[candidates.size()][];
        for (int request = 0; request < candidates.size(); request++) {
            var mine = candidates.get(request);
            experts[request] = new int[mine.length];
            values[request] = new int[mine.length];
            for (int i = 0; i < mine.length; i++) {
                experts[request][i] = mine[i][0];
                values[request][i] = mine[i][1];
            }
        }
        return new Market(experts, values, places);
    }
}
