package vn.nhan.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * How it stands with the offer of a product, for its people.
 *
 * @param listing null while it was never priced
 * @param lookedAtFirst whether a moderator looks before customers do
 */
record Sale(@Nullable ListingView listing, boolean lookedAtFirst, Locale reader) {

    /** A name for what is shown: a status, or {@code scheduled} and {@code ended} for a live one that isn't seen now. */
    public String getState() {
        if (listing == null) {
            return "draft";
        }
        if (listing.status() != ListingStatus.LIVE || listing.visible()) {
            return listing.status().key();
        }
        return listing.toCome() ? "scheduled" : "ended";
    }

    public String getTone() {
        return switch (getState()) {
            case "live" -> "ok";
            case "taken-down" -> "bad";
            case "paused", "ended" -> "warn";
            case "submitted", "in-moderation", "scheduled" -> "info";
            default -> "neutral";
        };
    }

    public boolean isTakenDown() {
        return getState().equals("taken-down");
    }

    public boolean isWaiting() {
        return listing != null && listing.status().isWaiting();
    }

    public boolean isArchivable() {
        return listing != null && ListingMove.ARCHIVE.isAllowedFrom(listing.status());
    }

    public boolean isPriced() {
        return listing != null;
    }

    public String getFrom() {
        return listing == null || listing.visibleFrom() == null ? "" : Dates.format(listing.visibleFrom());
    }

    public String getUntil() {
        return listing == null || listing.visibleUntil() == null ? "" : Dates.format(listing.visibleUntil());
    }

    /** What is wrong, as the code says it. */
    public String getReason() {
        return listing == null || listing.takenDown() == null
                ? ""
                : listing.takenDown().reason().sentence(reader);
    }

    public String getAdvice() {
        return listing == null || listing.takenDown() == null
                ? ""
                : listing.takenDown().reason().advice(reader);
    }

    public String getModeratorsWords() {
        return listing == null
                        || listing.takenDown() == null
                        || listing.takenDown().text() == null
                ? ""
                : listing.takenDown().text();
    }

    public String getTakenDownOn() {
        return listing == null || listing.takenDown() == null
                ? ""
                : Dates.format(Dates.dayOf(listing.takenDown().at()));
    }
}
