package vn.nhan.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of a product.
 *
 * @param publishedAt when it was last published; null while it never was
 * @param visibleFrom from when on a live offer is seen; null at once
 * @param visibleUntil from when on it isn't any more; null for without end
 * @param languages in which it is offered, {@code vi} and perhaps {@code en}
 */
public record ListingFacts(
        UUID id,
        ListingStatus status,
        @Nullable Instant publishedAt,
        @Nullable Instant visibleFrom,
        @Nullable Instant visibleUntil,
        List<String> languages) {

    /** {@link #isVisibleAt} in SQL, of a listing {@code l} at the moment {@code :now}. */
    public static final String VISIBLE = "(l.status = 'live' and (l.visible_from is null or l.visible_from <= :now)"
            + " and (l.visible_until is null or l.visible_until > :now))";

    /** Whether it is to be seen at that moment; asked whenever it is shown, so no job decides it. */
    public boolean isVisibleAt(Instant now) {
        return status == ListingStatus.LIVE
                && (visibleFrom == null || !visibleFrom.isAfter(now))
                && (visibleUntil == null || visibleUntil.isAfter(now));
    }
}
