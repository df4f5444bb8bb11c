package vn.nhan.support.assessment;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many firms of how many.
 *
 * @param number null where so few are not told; so is {@code of} then
 */
record Cell(@Nullable Long number, @Nullable Long of) {

    /** Below it, a number could tell of a firm that can be found out. */
    static final int LEAST = 5;

    static final Cell HIDDEN = new Cell(null, null);

    static Cell of(long number, long of) {
        return new Cell(number, of);
    }

    boolean isTold() {
        return number != null;
    }

    /**
     * Parts of one whole, as they may be told across provinces: none of 1 to 4, and none that the others and the whole
     * would give away.
     */
    static List<Cell> guarded(List<Long> parts) {
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        if (whole < LEAST) {
            return parts.stream().map(part -> whole == 0 ? of(0, 0) : HIDDEN).toList();
        }
        var hidden = new boolean[parts.size()];
        long told = whole;
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = parts.get(i) > 0 && parts.get(i) < LEAST;
            told -= hidden[i] ? parts.get(i) : 0;
        }
        hideAnother(parts, hidden, whole - told);
        return IntStream.range(0, hidden.length)
                .mapToObj(i -> hidden[i] ? HIDDEN : of(parts.get(i), whole))
                .toList();
    }

    /** What is hidden together must be too much to be told apart, else the smallest of the others is hidden too. */
    private static void hideAnother(List<Long> parts, boolean[] hidden, long together) {
        long count = IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
        if (count == 0 || (count > 1 && together >= LEAST)) {
            return;
        }
        IntStream.range(0, hidden.length)
                .filter(i -> !hidden[i])
                .filter(i -> parts.get(i) > 0)
                .boxed()
                .min((one, other) -> Long.compare(parts.get(one), parts.get(other)))
                .ifPresent(i -> hidden[i] = true);
    }
}
