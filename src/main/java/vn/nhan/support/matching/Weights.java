package vn.nhan.support.matching;

import java.util.EnumMap;
import java.util.Map;

/** How many of 100 points each part is worth on a day. */
final class Weights {

    static final int TOTAL = 100;

    private final int[] points = new int[Part.values().length];

    /** @throws IllegalArgumentException unless every part has its points, and they are 100 together */
    Weights(Map<Part, Integer> points) {
        if (points.size() != Part.values().length
                || points.values().stream().anyMatch(one -> one < 0)
                || points.values().stream().mapToInt(Integer::intValue).sum() != TOTAL) {
            throw new IllegalArgumentException("weights must be " + TOTAL + " together: " + points);
        }
        points.forEach((part, value) -> this.points[part.ordinal()] = value);
    }

    int of(Part part) {
        return points[part.ordinal()];
    }

    Map<Part, Integer> asMap() {
        var all = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            all.put(part, of(part));
        }
        return all;
    }
}
