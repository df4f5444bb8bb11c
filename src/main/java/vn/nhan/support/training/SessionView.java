package vn.nhan.support.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as anybody may see it.
 *
 * @param need code of what it helps with
 * @param taken seats
 * @param waiting people who come when somebody cancels
 * @param commune where it is held; null for one that is online only
 * @param online whether those who have a seat are given a link
 */
record SessionView(
        UUID id,
        UUID courseId,
        String need,
        String title,
        @Nullable String titleEn,
        String learns,
        String trainer,
        String audience,
        Completion completion,
        int passMark,
        Instant startsAt,
        Instant endsAt,
        int meetings,
        int seats,
        long taken,
        long waiting,
        @Nullable String commune,
        @Nullable String addressLine,
        boolean online,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason) {

    public String titleIn(String language) {
        return language.equals("en") && titleEn != null ? titleEn : title;
    }

    public String place() {
        var line = addressLine == null ? "" : addressLine;
        var unit = commune == null ? "" : commune;
        return line.isEmpty() || unit.isEmpty() ? line + unit : line + ", " + unit;
    }

    public boolean full() {
        return taken >= seats;
    }

    public long free() {
        return Math.max(0, seats - taken);
    }
}
