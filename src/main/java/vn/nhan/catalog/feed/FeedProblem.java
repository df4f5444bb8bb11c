package vn.nhan.catalog.feed;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why goods are not in a feed, or what they would fare better with.
 *
 * @param code of a sentence in {@code problems/}
 * @param column that it is about, by its heading; null for the goods as a whole
 * @param refused whether the goods are left out
 */
record FeedProblem(String code, @Nullable String column, Map<String, Object> args, boolean refused) {

    static FeedProblem refusal(String code, @Nullable FeedColumn column, Map<String, Object> args) {
        return new FeedProblem(code, column == null ? null : column.heading(), args, true);
    }

    static FeedProblem advice(String code, FeedColumn column) {
        return new FeedProblem(code, column.heading(), Map.of(), false);
    }
}
