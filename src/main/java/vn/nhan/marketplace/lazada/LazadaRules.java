package vn.nhan.marketplace.lazada;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.StandardChecks;

/** What Lazada refuses, as its guides to creating products and uploading pictures tell. */
final class LazadaRules {

    static final int TITLE_MAX = 255;
    static final int PICTURES_MAX = 8;
    static final int MOST_OPTION = 20;
    static final int MOST_OPTION_NAME = 15;

    private static final StandardChecks.Frame FRAME =
            new StandardChecks.Frame(330, 5000, 3L * 1024 * 1024, Set.of("image/jpeg", "image/png"));

    private LazadaRules() {}

    static List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return new StandardChecks(want, rules)
                .title(2, TITLE_MAX)
                .description(want.html(), 1, 25_000)
                .pictures(1, PICTURES_MAX, FRAME)
                .prices(1000, 1_000_000_000)
                .stock(9_999_999)
                .weights()
                .category()
                .variants(50)
                .options(Labels::of, MOST_OPTION)
                .skus(Pattern.compile("\\S+"), 200)
                .findings();
    }
}
