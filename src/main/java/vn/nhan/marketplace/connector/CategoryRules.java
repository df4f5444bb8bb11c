package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a marketplace demands in a category, as it says itself.
 *
 * @param titleMin in code points
 * @param titleMax in code points
 * @param limits what else it tells, by the names that stand here; what it doesn't tell is missing
 */
public record CategoryRules(
        String category,
        List<Attribute> attributes,
        int titleMin,
        int titleMax,
        int picturesMin,
        int picturesMax,
        Map<String, Long> limits,
        Instant fetchedAt) {

    public static final String PRICE_MIN = "price.min";
    public static final String PRICE_MAX = "price.max";
    public static final String STOCK_MAX = "stock.max";
    /** In code points. */
    public static final String DESCRIPTION_MIN = "description.min";
    /** In code points. */
    public static final String DESCRIPTION_MAX = "description.max";
    /** Of what tells packages apart, in code points. */
    public static final String OPTION_MAX = "option.max";
    /** How many certificates it demands. */
    public static final String PAPERS_MIN = "papers.min";

    /** Of a marketplace that tells no more. */
    public CategoryRules(
            String category,
            List<Attribute> attributes,
            int titleMin,
            int titleMax,
            int picturesMin,
            int picturesMax,
            Instant fetchedAt) {
        this(category, attributes, titleMin, titleMax, picturesMin, picturesMax, Map.of(), fetchedAt);
    }

    public long limit(String name, long otherwise) {
        return limits.getOrDefault(name, otherwise);
    }

    /** @param values those it takes; empty for any text of at most {@code maxLength} code points */
    public record Attribute(String id, String name, boolean required, Set<String> values, int maxLength) {}
}
