package vn.nhan.business.lineage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which records are one firm, as a function of the links that stand: neither their order nor what was undone on the way
 * matters. The record with the smallest id stands for the firm.
 */
final class FirmGroups {

    /** As PostgreSQL orders them; {@link UUID#compareTo} takes the first bit for a sign. */
    static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    /** Two records that somebody said are the same firm. */
    record Pair(UUID one, UUID other) {}

    private final Map<UUID, UUID> parents = new HashMap<>();

    private FirmGroups() {}

    /** @param records what may stand alone; those that pairs name needn't be repeated */
    static FirmGroups of(Collection<UUID> records, Collection<Pair> pairs) {
        var groups = new FirmGroups();
        records.forEach(record -> groups.parents.put(record, record));
        pairs.forEach(groups::join);
        return groups;
    }

    /** The record that stands for the firm of each. */
    Map<UUID, UUID> firms() {
        var firms = new HashMap<UUID, UUID>();
        parents.keySet().forEach(record -> firms.put(record, root(record)));
        return firms;
    }

    private void join(Pair pair) {
        var one = root(pair.one());
        var other = root(pair.other());
        if (ORDER.compare(one, other) <= 0) {
            parents.put(other, one);
        } else {
            parents.put(one, other);
        }
    }

    private UUID root(UUID record) {
        var parent = parents.computeIfAbsent(record, self -> self);
        while (!parents.getOrDefault(parent, parent).equals(parent)) {
            parent = parents.getOrDefault(parent, parent);
        }
        return parent;
    }
}
