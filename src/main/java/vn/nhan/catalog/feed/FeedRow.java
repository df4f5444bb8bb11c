package vn.nhan.catalog.feed;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.storefront.Availability;

/** One package of goods as a channel reads it: what stands in which column. Empty columns are left out. */
record FeedRow(Map<FeedColumn, String> cells) {

    FeedRow {
        cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
    }

    String cell(FeedColumn column) {
        return cells.getOrDefault(column, "");
    }

    String id() {
        return cell(FeedColumn.ID);
    }

    /** The last word on goods that are gone: not to be had, and nothing said of them that may have ended meanwhile. */
    FeedRow farewell(Channel channel) {
        var last = new EnumMap<>(cells);
        last.keySet()
                .removeIf(column -> column.name().startsWith("CUSTOM_LABEL")
                        || column.name().endsWith("_DATE"));
        last.put(FeedColumn.AVAILABILITY, channel.word(Availability.State.SOLD_OUT));
        return new FeedRow(last);
    }

    /** By headings, as it is kept until the next run. */
    Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        cells.forEach((column, value) -> kept.put(column.heading(), value));
        return kept;
    }

    static FeedRow of(Map<String, String> kept) {
        var cells = new EnumMap<FeedColumn, String>(FeedColumn.class);
        kept.forEach((heading, value) -> cells.put(FeedColumn.of(heading), value));
        return new FeedRow(cells);
    }

    /** Collects cells; what is null or empty is left out. */
    static final class Builder {
        private final Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);

        Builder put(FeedColumn column, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                cells.put(column, value);
            }
            return this;
        }

        /** Only what the channel has columns for. */
        FeedRow row(Channel channel) {
            cells.keySet().retainAll(channel.columns());
            return new FeedRow(cells);
        }
    }
}
