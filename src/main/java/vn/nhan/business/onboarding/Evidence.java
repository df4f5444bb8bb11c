package vn.nhan.business.onboarding;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows how far a business has come, or that takes such a thing back.
 *
 * @param at when it happened
 * @param recordedAt when it became known; what is taken back is what was known by then
 */
record Evidence(EvidenceKind kind, Instant at, Instant recordedAt, Source source, boolean takesBack) {

    /** Earliest first; of two at the same moment always the same one, in whatever order they came. */
    static final Comparator<Evidence> EARLIEST = Comparator.comparing(Evidence::at)
            .thenComparing(evidence -> evidence.source().id())
            .thenComparing(Evidence::recordedAt)
            .thenComparing(evidence -> evidence.source().type())
            .thenComparing(evidence -> String.valueOf(evidence.source().note()));

    /**
     * What can be looked at.
     *
     * @param type what it is, such as {@code listing}, or how it came about
     * @param note its name, such as the title of a training day; no personal data
     */
    record Source(String type, UUID id, @Nullable String note) {}

    static Evidence of(EvidenceKind kind, Instant at, Source source) {
        return new Evidence(kind, at, at, source, false);
    }

    static Evidence takenBack(EvidenceKind kind, Instant at, Source source) {
        return new Evidence(kind, at, at, source, true);
    }

    /** Whether this ends what the other shows. */
    boolean takesBack(Evidence other) {
        return takesBack
                && kind == other.kind
                && source.id().equals(other.source.id())
                && !other.recordedAt.isAfter(recordedAt);
    }
}
