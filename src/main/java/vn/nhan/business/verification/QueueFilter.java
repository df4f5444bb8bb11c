package vn.nhan.business.verification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;

/**
 * Which of those who wait an officer wants to see. Kept in addresses, so that it lasts from one business to the next.
 *
 * @param kind {@link BusinessKind#key()}, or null for all
 * @param commune a part of its name, however it is written
 * @param twins only those that may be the same as another
 */
record QueueFilter(@Nullable String kind, @Nullable String commune, boolean twins) {

    static final QueueFilter NONE = new QueueFilter(null, null, false);

    /** What cannot be a kind is no filter: an old address must go on leading somewhere. */
    static QueueFilter of(@Nullable String kind, @Nullable String commune, boolean twins) {
        var known =
                Arrays.stream(BusinessKind.values()).anyMatch(one -> one.key().equals(kind));
        return new QueueFilter(
                known ? kind : null, commune == null || commune.isBlank() ? null : commune.strip(), twins);
    }

    public boolean isNarrow() {
        return !equals(NONE);
    }

    /** {@code ?kind=…&commune=…}, or nothing. */
    public String getQuery() {
        return isNarrow() ? "?" + parameters() : "";
    }

    /** As above, behind another parameter. */
    public String getMore() {
        return isNarrow() ? "&" + parameters() : "";
    }

    private String parameters() {
        var parts = new ArrayList<String>();
        if (kind != null) {
            parts.add("kind=" + kind);
        }
        if (commune != null) {
            parts.add("commune=" + URLEncoder.encode(commune, StandardCharsets.UTF_8));
        }
        if (twins) {
            parts.add("twins=true");
        }
        return String.join("&", parts);
    }
}
