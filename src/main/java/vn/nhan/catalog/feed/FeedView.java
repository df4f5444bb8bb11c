package vn.nhan.catalog.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its people see it.
 *
 * @param secret the last but one part of its addresses
 * @param generatedAt as of when its files are; null before the first run
 * @param underWay whether it is written, or about to be
 */
record FeedView(
        UUID id,
        @Nullable UUID businessId,
        String secret,
        Instant madeAt,
        @Nullable Instant generatedAt,
        boolean underWay,
        boolean failed,
        boolean revoked,
        List<FeedFiles.Found> files,
        List<Line> problems) {

    /**
     * What is said of a package of goods.
     *
     * @param channel such as {@code google}
     * @param column by its heading, or empty
     */
    record Line(String channel, UUID productId, String title, String column, FeedProblem problem) {}
}
