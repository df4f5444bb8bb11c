package vn.nhan.platform.storage.sweep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.nhan.platform.storage.StoredName;

/** Looks over the objects of a store and keeps those that may go, at most as many as one sweep takes. */
final class Orphans {

    /** An hour of work for a slow store. */
    private static final int MOST = 20_000;

    /** Fewer may well be most of what a young installation has. */
    private static final int FEW = 1_000;

    private final Instant before;
    private final Predicate<String> referred;
    private final List<StoredName> first = new ArrayList<>();
    private long seen;
    private long count;
    private long bytes;

    /**
     * @param before objects stored later are left alone
     * @param referred whether something refers to an object with this random part
     */
    Orphans(Instant before, Predicate<String> referred) {
        this.before = before;
        this.referred = referred;
    }

    /** What has no name of ours was put there by somebody else, and stays. */
    void look(StoredName object, Instant storedAt) {
        seen++;
        var stem = Stems.ofName(object.name());
        if (stem.isEmpty() || !storedAt.isBefore(before) || referred.test(stem.get())) {
            return;
        }
        count++;
        bytes += object.size();
        if (first.size() < MOST) {
            first.add(object);
        }
    }

    /** Most of a store that is not small: then the tables are more likely to be wrong than the store. */
    boolean areTooManyToBeTrue() {
        return count > FEW && count > seen / 2;
    }

    List<StoredName> first() {
        return List.copyOf(first);
    }

    long seen() {
        return seen;
    }

    long count() {
        return count;
    }

    Swept swept(long deleted) {
        return new Swept(seen, count, bytes, deleted);
    }
}
