package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a marketplace demands in a category, as it says itself.
 *
 * @param titleMin in code points
 * @param titleMax in code points
 */
public record CategoryRules(
        String category,
        List<Attribute> attributes,
        int titleMin,
        int titleMax,
        int picturesMin,
        int picturesMax,
        Instant fetchedAt) {

    /** @param values those it takes; empty for any text of at most {@code maxLength} code points */
    public record Attribute(String id, String name, boolean required, Set<String> values, int maxLength) {}
}
