package vn.nhan.platform.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/**
 * One page of a list.
 *
 * @param next cursor of the following page; absent on the last
 */
public record Paged<T>(List<T> items, @Nullable String next) {

    /** The most rows that one page may have. */
    public static final int MAX = 200;

    /** Cuts a page from rows of which one more than {@code limit} was asked for. */
    public static <T> Paged<T> of(List<T> rows, int limit, Function<T, UUID> id) {
        if (rows.size() <= limit) {
            return new Paged<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Paged<>(items, new Cursor(id.apply(items.get(limit - 1))).toString());
    }

    /** @throws Invalid when the limit is not 1 to {@value #MAX} */
    public static int limit(@Nullable Integer asked) {
        var limit = asked == null ? 50 : asked;
        if (limit < 1 || limit > MAX) {
            throw new Invalid("limit", "number.range", java.util.Map.of("min", 1, "max", MAX));
        }
        return limit;
    }
}
