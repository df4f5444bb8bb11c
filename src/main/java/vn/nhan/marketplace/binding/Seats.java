package vn.nhan.marketplace.binding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Listings that are under way in this process: of each account only so many, so that a slow or broken one holds up nobody
 * else, and of all together. The more is taken, the less an account may have: many slow ones leave room for the quick. Any
 * thread.
 */
final class Seats {

    /** Of one account while there is room; nearly as many as may call it at once. */
    static final int EACH = 32;
    /** Of all accounts. */
    static final int ALL = 256;

    private static final List<Share> SHARES =
            List.of(new Share(ALL / 2, EACH), new Share(ALL * 3 / 4, EACH / 8), new Share(ALL, 1));

    private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    /** @param each what one account may have as long as fewer than so many seats are taken */
    private record Share(int until, int each) {

        /** An account gets as many at a time, as soon as it has room for them. */
        int serving() {
            return Math.max(1, each / 2);
        }
    }

    private Share share() {
        var now = all.get();
        return SHARES.stream().filter(share -> now < share.until()).findFirst().orElse(SHARES.get(SHARES.size() - 1));
    }

    void take(UUID account) {
        taken.merge(account, 1, Integer::sum);
        all.incrementAndGet();
    }

    /**
     * One of an account's is done.
     *
     * @return whether it is time to look for more of it: at the half, and at the quarter too, as an account that began with
     *     half never comes down to it
     */
    boolean leave(UUID account) {
        all.decrementAndGet();
        var left = taken.computeIfPresent(account, (any, count) -> count > 1 ? count - 1 : null);
        return left != null && (left == EACH / 2 || left == EACH / 4);
    }

    /** For whom there is room now. */
    Bindings.Room room() {
        var share = share();
        return new Bindings.Room(share.serving(), share.until() - all.get());
    }

    /** Accounts without room for as many as they get at a time. */
    Set<UUID> busy() {
        var share = share();
        return taken.entrySet().stream()
                .filter(account -> account.getValue() > share.each() - share.serving())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean areAllTaken() {
        return all.get() >= ALL;
    }

    /** Accounts have to be fair to each other now. */
    boolean areScarce() {
        return all.get() >= ALL / 2;
    }
}
