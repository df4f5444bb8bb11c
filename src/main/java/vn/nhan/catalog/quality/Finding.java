package vn.nhan.catalog.quality;

import java.util.Map;

/**
 * Points that were lost, and why.
 *
 * @param rule that was broken
 * @param says key of the sentence; see {@link Lapse}
 * @param lost points, those of rules that can't be kept without this one included
 */
record Finding(String rule, String says, Dimension dimension, Field field, int lost, Map<String, Object> args) {

    Finding {
        args = Map.copyOf(args);
    }

    Finding with(int more) {
        return new Finding(rule, says, dimension, field, lost + more, args);
    }
}
