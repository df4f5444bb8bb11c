package vn.nhan.catalog.moderation;

import java.util.Arrays;
import java.util.Locale;

/** What lies on the desk. Kept in addresses, so that it lasts from one offer to the next. */
enum Queue {
    /** Sent in, and seen by nobody before a moderator has approved it. */
    WAITING("l.status in ('submitted', 'in-moderation')", "l.submitted_at"),
    /** On the storefront, new or changed since a moderator has looked at it. */
    POSTED("l.status = 'live' and l.unseen_since is not null", "l.unseen_since"),
    TAKEN_DOWN("l.status = 'taken-down'", "l.submitted_at");

    /** Of listings {@code l}. */
    final String condition;

    /** Since when. */
    final String since;

    Queue(String condition, String since) {
        this.condition = condition;
        this.since = since;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What cannot be a queue is the first one: an old address must go on leading somewhere. */
    static Queue of(String key) {
        return Arrays.stream(values())
                .filter(queue -> queue.key().equals(key))
                .findFirst()
                .orElse(WAITING);
    }

    /** To be put behind an address. */
    String query() {
        return this == WAITING ? "" : "?queue=" + key();
    }

    String more() {
        return this == WAITING ? "" : "&queue=" + key();
    }
}
