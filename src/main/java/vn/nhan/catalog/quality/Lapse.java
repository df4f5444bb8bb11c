package vn.nhan.catalog.quality;

import java.util.Map;

/**
 * What a rule found wanting.
 *
 * @param says which sentence tells of it: {@code quality.<says>} in {@code problems/{vi,en}.properties}
 * @param share how much of the rule's points it costs, above 0 up to 1
 * @param args for the places in the sentence: numbers, days, weights and sums as they are written in both languages, and
 *     codes of attributes
 */
record Lapse(String says, double share, Map<String, Object> args) {

    Lapse {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share);
        }
        args = Map.copyOf(args);
    }

    static Lapse of(String says) {
        return new Lapse(says, 1, Map.of());
    }

    static Lapse of(String says, Map<String, Object> args) {
        return new Lapse(says, 1, args);
    }
}
