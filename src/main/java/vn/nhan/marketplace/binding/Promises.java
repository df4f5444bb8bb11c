package vn.nhan.marketplace.binding;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.catalog.feed.Goods;

/**
 * Stars and certificates under which goods are sold somewhere. Whoever bought there bought by them, so what loses one is
 * taken off until its seller says that it goes on without.
 *
 * @param kinds with their stars, 0 for what has none
 */
record Promises(SortedMap<String, Integer> kinds) {

    static final Promises NONE = new Promises(new TreeMap<>());

    private static final String STARS = "-";

    /** Those that hold now. */
    static Promises of(List<Goods.Mark> marks, Instant now) {
        var kinds = new TreeMap<String, Integer>();
        marks.stream()
                .filter(mark -> mark.holdsAt(now))
                .forEach(mark -> kinds.merge(mark.kind(), mark.stars(), Math::max));
        return new Promises(kinds);
    }

    /** As {@link #text} writes it. */
    static Promises read(String text) {
        var kinds = new TreeMap<String, Integer>();
        for (var one : text.isEmpty() ? new String[0] : text.split(" ")) {
            var end = one.lastIndexOf(STARS);
            var isStarred = end > 0 && one.substring(end + 1).matches("[1-5]");
            kinds.put(
                    isStarred ? one.substring(0, end) : one, isStarred ? Integer.parseInt(one.substring(end + 1)) : 0);
        }
        return new Promises(kinds);
    }

    /** Such as {@code ocop-4 vietgap}; empty for none. */
    String text() {
        return kinds.entrySet().stream()
                .map(one -> one.getValue() == 0 ? one.getKey() : one.getKey() + STARS + one.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What is promised here and doesn't hold any more, or with fewer stars. */
    Promises lostTo(Promises now) {
        var lost = new TreeMap<String, Integer>();
        kinds.forEach((kind, stars) -> {
            if (now.kinds().getOrDefault(kind, -1) < stars) {
                lost.put(kind, stars);
            }
        });
        return new Promises(lost);
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }
}
