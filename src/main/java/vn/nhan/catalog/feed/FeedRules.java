package vn.nhan.catalog.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.nhan.platform.gs1.CheckDigit;
import vn.nhan.platform.text.Vietnamese;

/** Goes through a row column by column, as the channel itself will do. */
final class FeedRules {

    /** What channels call promotional text, folded. */
    private static final Pattern PROMOTION =
            Pattern.compile("\\b(khuyen mai|giam gia|mien phi|freeship|free ship|sale off|gia soc|mua 1 tang 1)\\b");

    private FeedRules() {}

    static List<FeedProblem> check(FeedRow row, Channel channel) {
        var problems = new ArrayList<FeedProblem>();
        for (var column : channel.columns()) {
            var value = row.cell(column);
            if (value.isEmpty()) {
                if (channel.requires(column)) {
                    problems.add(missing(column));
                }
            } else if (column.tooLong(value)) {
                problems.add(FeedProblem.refusal("feed.too-long", column, Map.of("max", column.max())));
            } else if (!column.accepts(value) || column == FeedColumn.GTIN && !CheckDigit.closes(value)) {
                problems.add(wrong(column));
            }
        }
        if (PROMOTION.matcher(Vietnamese.fold(row.cell(FeedColumn.TITLE))).find()) {
            problems.add(FeedProblem.refusal("feed.promotion", FeedColumn.TITLE, Map.of()));
        }
        if (row.cell(FeedColumn.AVAILABILITY).equals("preorder")
                && channel.columns().contains(FeedColumn.AVAILABILITY_DATE)
                && row.cell(FeedColumn.AVAILABILITY_DATE).isEmpty()) {
            problems.add(missing(FeedColumn.AVAILABILITY_DATE));
        }
        return problems;
    }

    private static FeedProblem missing(FeedColumn column) {
        var code = switch (column) {
            case IMAGE_LINK -> "feed.photo-missing";
            case PRICE -> "feed.price-missing";
            case LINK -> "feed.not-https";
            default -> "feed.missing";
        };
        return FeedProblem.refusal(code, column, Map.of("column", column.heading()));
    }

    private static FeedProblem wrong(FeedColumn column) {
        var https = column == FeedColumn.LINK
                || column == FeedColumn.IMAGE_LINK
                || column == FeedColumn.ADDITIONAL_IMAGE_LINK;
        return FeedProblem.refusal(
                https ? "feed.not-https" : "feed.wrong-form", column, Map.of("column", column.heading()));
    }
}
