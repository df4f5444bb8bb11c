package vn.nhan.catalog.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the goods of a business stand in the files that one channel fetches.
 *
 * @param addresses where it fetches them, https; each holds the secret
 * @param generatedAt as of when the files are; null before the first run
 * @param inFile codes of packages that are in the files; see {@link ItemCode}
 * @param leftOut why others aren't, by product
 * @param fetched when the channel's own program fetched a file last, by what it calls itself; null when it never did
 * @param fetchedByOthers when any other program did
 */
public record FeedStanding(
        UUID feed,
        List<String> addresses,
        @Nullable Instant generatedAt,
        Set<String> inFile,
        Map<UUID, List<Reason>> leftOut,
        @Nullable Fetch fetched,
        @Nullable Fetch fetchedByOthers) {

    /**
     * Why goods are left out.
     *
     * @param problem code of a sentence in {@code problems/}
     */
    public record Reason(String problem, Map<String, Object> args) {}

    /**
     * A fetching.
     *
     * @param current whether the file is still the one that it got
     */
    public record Fetch(Instant at, boolean current) {}

    /** Whether a program of the channel has got the file as it is. */
    public boolean isFetchedAsItIs() {
        return fetched != null && fetched.current();
    }
}
