package vn.nhan.marketplace.tiktok;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.StandardChecks;

/** What TikTok Shop refuses in Vietnam, as the page of "Create Product" tells. */
final class TikTokRules {

    static final int TITLE_MIN = 25;
    static final int TITLE_MAX = 255;
    static final int PICTURES_MAX = 9;
    static final int MOST_OPTION = 50;
    static final int MOST_OPTION_NAME = 20;
    static final long STOCK_MAX = 99_999;

    private static final StandardChecks.Frame FRAME = new StandardChecks.Frame(
            300, 4000, 10L * 1024 * 1024, Set.of("image/jpeg", "image/png", "image/webp", "image/heic", "image/bmp"));

    private TikTokRules() {}

    static List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return new StandardChecks(want, rules)
                .title(TITLE_MIN, TITLE_MAX)
                .description(want.html(), 1, 10_000)
                .pictures(1, PICTURES_MAX, FRAME)
                .prices(1, 180_000_000)
                .stock(STOCK_MAX)
                .weights()
                .category()
                .papers()
                .variants(100)
                .options(Labels::of, MOST_OPTION)
                .skus(Pattern.compile("\\S+"), 50)
                .findings();
    }
}
