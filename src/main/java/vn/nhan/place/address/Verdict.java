package vn.nhan.place.address;

import java.util.List;
import java.util.UUID;
import vn.nhan.place.unit.Lineage;
import vn.nhan.place.unit.LineageKind;

/** What is to become of an address in a unit that passed into others. */
sealed interface Verdict {

    /** Nothing happened to the unit that concerns its addresses. */
    record Stays() implements Verdict {}

    /** All of it went into one unit: no address can be in doubt. */
    record Moves(Lineage passage) implements Verdict {}

    /** It was divided: only somebody who knows the place can tell. */
    record NeedsReview(Lineage first) implements Verdict {}

    /** @param passages of the one unit */
    static Verdict of(UUID unit, List<Lineage> passages) {
        var own = passages.stream()
                .filter(passage -> passage.oldUnitId().equals(unit))
                .filter(passage -> !passage.newUnitId().equals(unit) || passage.kind() != LineageKind.TRANSFERRED)
                .sorted(java.util.Comparator.comparing(Lineage::on))
                .toList();
        if (own.isEmpty()) {
            return new Stays();
        }
        return own.size() == 1 && own.get(0).coversAll() ? new Moves(own.get(0)) : new NeedsReview(own.get(0));
    }
}
