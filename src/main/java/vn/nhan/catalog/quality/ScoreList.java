package vn.nhan.catalog.quality;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;

/**
 * A page of a business's products by score.
 *
 * @param first address of the list's beginning, null when this is it
 * @param next address of what follows, null at the end
 */
record ScoreList(
        BusinessRef business,
        List<ScoreLine> lines,
        @Nullable String first,
        @Nullable String next) {

    static final int PAGE = 50;

    static ScoreList of(BusinessRef business, Rank from, QualityService.Lines found, Locale reader) {
        var here = "/my/products/quality?business=" + business.id();
        return new ScoreList(
                business,
                lines(found, PAGE, reader),
                from.equals(Rank.START) ? null : here,
                next(found, PAGE) == null ? null : here + "&cursor=" + next(found, PAGE));
    }

    static List<ScoreLine> lines(QualityService.Lines found, int page, Locale reader) {
        return found.lines().stream()
                .limit(page)
                .map(line -> ScoreLine.of(line, found.attributes(), reader))
                .toList();
    }

    /** Where the next page begins; null at the end. */
    static @Nullable Rank next(QualityService.Lines found, int page) {
        if (found.lines().size() <= page) {
            return null;
        }
        var last = found.lines().get(page - 1);
        return new Rank(last.score(), last.product());
    }
}
