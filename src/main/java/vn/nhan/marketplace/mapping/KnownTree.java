package vn.nhan.marketplace.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A marketplace's categories, as far as they are known.
 *
 * @param fetchedAt null until they have come for the first time
 * @param triedAt null until they were asked for
 * @param trouble what went wrong when they were asked for last, or null
 */
record KnownTree(
        List<Leaf> leaves,
        @Nullable Instant fetchedAt,
        @Nullable Instant triedAt,
        @Nullable String trouble) {

    static final KnownTree NOTHING = new KnownTree(List.of(), null, null, null);

    Optional<Leaf> find(String id) {
        return leaves.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    State state() {
        if (fetchedAt != null) {
            return State.READY;
        }
        return trouble == null ? State.COMING : State.SILENT;
    }

    /** Whether there is something to choose from. */
    enum State {
        READY,
        /** They were asked for. */
        COMING,
        /** The marketplace didn't answer. */
        SILENT
    }
}
