package vn.nhan.catalog.quality;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two things that resemble each other, one of the product at hand; either may have been there first. */
record Twin(Likeness.Kind kind, UUID subject, Instant since, Other other, int measure, boolean own) {

    /** @param photo null for descriptions */
    record Other(UUID product, @Nullable UUID photo, Instant since) {}

    /** Whether the other was there first; of two that came at once, the lower id. */
    boolean isOfAnEarlierOne() {
        var order = other.since().compareTo(since);
        var otherId = other.photo() == null ? other.product() : other.photo();
        return order < 0 || order == 0 && otherId.compareTo(subject) < 0;
    }

    Likeness likeness() {
        return new Likeness(kind, subject, other.product(), other.photo(), measure, own, since, other.since());
    }
}
