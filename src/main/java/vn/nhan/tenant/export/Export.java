package vn.nhan.tenant.export;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * An export of a province, asked for by an operator and made by a worker.
 *
 * @param attempts how often a worker has begun; one that died is followed by another
 * @param progress entries that are in the archive, of all that will be
 */
record Export(
        UUID id,
        TenantId province,
        String slug,
        State state,
        Instant requestedAt,
        int attempts,
        Progress progress,
        @Nullable Instant finishedAt,
        @Nullable String objectKey,
        @Nullable Result result,
        @Nullable String error,
        @Nullable Instant removedAt) {

    enum State {
        REQUESTED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** @param total 0 while nobody has counted */
    record Progress(int done, int total) {}

    /**
     * The archive.
     *
     * @param sha256 in hexadecimal digits
     */
    record Result(String sha256, long bytes) {}

    boolean isUnderWay() {
        return state == State.REQUESTED || state == State.RUNNING;
    }

    /** Whether the archive can be fetched. */
    boolean isAtHand() {
        return state == State.DONE && removedAt == null;
    }
}
