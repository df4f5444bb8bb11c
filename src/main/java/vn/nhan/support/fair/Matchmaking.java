package vn.nhan.support.fair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.support.need.NeedTree;

/**
 * Proposes who meets whom, by a rule that fits in four sentences. Turns go round: first everybody's first wish, then
 * everybody's second; in a turn, who asked first chooses first. A wish is for any stand that can help with it and that the
 * firm doesn't meet yet: the one it prefers, else the one that offers just that, else the one with the fewest meetings, else
 * the one with the lowest number. The meeting takes the earliest slot in which both are free. What is arranged already
 * stays.
 *
 * <p>A pure function: the same things in whatever order give the same proposal.
 */
final class Matchmaking {

    /** @param slots how many there are, each of the same length */
    record Table(NeedTree tree, int slots, Collection<Stand> stands) {}

    /** @param fields codes of what it can help with */
    record Stand(UUID id, int number, List<String> fields) {}

    /**
     * Something that a firm looks for.
     *
     * @param prefers a stand, or null
     */
    record Wish(UUID id, UUID firm, String need, @Nullable UUID prefers, Instant at) {}

    /** @param slot from 1 */
    record Pair(@Nullable UUID wish, UUID firm, UUID stand, int slot) {}

    private static final Comparator<Wish> FIRST_COME =
            Comparator.comparing(Wish::at).thenComparing(Wish::id);

    private final NeedTree tree;
    private final int slots;
    private final List<Stand> stands;
    private final List<Pair> arranged;

    private Matchmaking(Table table, Collection<Pair> kept) {
        this.tree = table.tree();
        this.slots = table.slots();
        this.stands = table.stands().stream()
                .sorted(Comparator.comparingInt(Stand::number).thenComparing(Stand::id))
                .toList();
        this.arranged = new ArrayList<>(kept);
    }

    /**
     * @param kept meetings that are arranged already
     * @return what is new, in the order in which it was decided
     */
    static List<Pair> propose(Table table, Collection<Wish> wishes, Collection<Pair> kept) {
        var matchmaking = new Matchmaking(table, kept);
        var open = wishes.stream()
                .filter(wish -> kept.stream().noneMatch(pair -> wish.id().equals(pair.wish())))
                .toList();
        return inTurns(open).stream()
                .map(matchmaking::arrange)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Wish> inTurns(List<Wish> wishes) {
        var turns = new HashMap<UUID, Integer>();
        Map<UUID, Integer> turnOf = new HashMap<>();
        wishes.stream()
                .sorted(FIRST_COME)
                .forEach(wish -> turnOf.put(wish.id(), turns.merge(wish.firm(), 1, Integer::sum)));
        return wishes.stream()
                .sorted(Comparator.<Wish>comparingInt(wish -> turnOf.getOrDefault(wish.id(), 0))
                        .thenComparing(FIRST_COME))
                .toList();
    }

    private Optional<Pair> arrange(Wish wish) {
        return stands.stream()
                .filter(stand -> helps(stand, wish) && !haveMet(stand, wish.firm()))
                .filter(stand -> slot(stand, wish.firm()).isPresent())
                .min(Comparator.<Stand>comparingInt(stand -> stand.id().equals(wish.prefers()) ? 0 : 1)
                        .thenComparingInt(stand -> stand.fields().contains(wish.need()) ? 0 : 1)
                        .thenComparingLong(this::meetings)
                        .thenComparingInt(Stand::number)
                        .thenComparing(Stand::id))
                .map(stand -> pair(wish, stand));
    }

    private Pair pair(Wish wish, Stand stand) {
        var pair = new Pair(
                wish.id(), wish.firm(), stand.id(), slot(stand, wish.firm()).orElseThrow());
        arranged.add(pair);
        return pair;
    }

    private boolean helps(Stand stand, Wish wish) {
        return stand.fields().stream().anyMatch(field -> tree.covers(field, wish.need()));
    }

    private boolean haveMet(Stand stand, UUID firm) {
        return arranged.stream()
                .anyMatch(pair -> pair.stand().equals(stand.id()) && pair.firm().equals(firm));
    }

    private long meetings(Stand stand) {
        return arranged.stream().filter(pair -> pair.stand().equals(stand.id())).count();
    }

    private Optional<Integer> slot(Stand stand, UUID firm) {
        for (var slot = 1; slot <= slots; slot++) {
            if (isFree(stand, firm, slot)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Stand stand, UUID firm, int slot) {
        return arranged.stream()
                .noneMatch(pair -> pair.slot() == slot
                        && (pair.stand().equals(stand.id()) || pair.firm().equals(firm)));
    }
}
