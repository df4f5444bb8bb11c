package vn.nhan.marketplace.shopee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.StandardChecks;

/** What Shopee refuses. Most bounds come with the category; those here hold where it doesn't tell them. */
final class ShopeeRules {

    /** The dearest package may cost five times what the cheapest costs, as the guide to prices says for Vietnam. */
    static final int SPREAD = 5;

    static final int MOST_MODELS = 50;
    static final int MOST_SKU = 100;
    static final int MOST_TIER_NAME = 14;
    private static final int MOST_OPTION = 20;
    private static final StandardChecks.Frame FRAME =
            new StandardChecks.Frame(1, Integer.MAX_VALUE, 10L * 1024 * 1024, Set.of("image/jpeg", "image/png"));

    private ShopeeRules() {}

    static List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return new StandardChecks(want, rules)
                .title(10, 120)
                .description(want.plainText(), 1, 5000)
                .pictures(1, 9, FRAME)
                .prices(1000, 120_000_000)
                .spread(SPREAD)
                .stock(10_000_000)
                .weights()
                .category()
                .variants(MOST_MODELS)
                .options(Labels::of, MOST_OPTION)
                .skus(Pattern.compile("\\S+"), MOST_SKU)
                .findings();
    }
}
