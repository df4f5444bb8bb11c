package vn.nhan.support.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.support.need.NeedTree;

/**
 * Whether a firm is helped with the same content already (Decree 80/2021/NĐ-CP: no support twice for the same).
 *
 * @param covering a request for the same need or one that it is part of; null when there is none
 * @param similar a request for a part of what is asked now, or null: it isn't refused, but officers are told
 */
record Coverage(@Nullable UUID covering, @Nullable UUID similar) {

    static final Coverage NONE = new Coverage(null, null);

    /** A request of the firm that is open, or that was completed lately. */
    record Other(UUID id, String need) {}

    /** @param others in any order; of several the smallest id is named */
    static Coverage of(NeedTree tree, String need, List<Other> others) {
        return new Coverage(
                first(others.stream()
                                .filter(other -> tree.covers(other.need(), need))
                                .toList())
                        .orElse(null),
                first(others.stream()
                                .filter(other -> !other.need().equals(need) && tree.covers(need, other.need()))
                                .toList())
                        .orElse(null));
    }

    private static Optional<UUID> first(List<Other> others) {
        return others.stream().map(Other::id).min(Comparator.comparing(UUID::toString));
    }
}
