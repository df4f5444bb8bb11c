package vn.nhan.tenant.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export as operators see it.
 *
 * @param state {@code requested}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param done entries in the archive so far
 * @param total entries that there will be; 0 while nobody has counted
 * @param sha256 of the archive, or null
 * @param bytes of the archive, or null
 * @param error the kind of failure, or null
 * @param fetchUntil when the archive is removed; null when there is none to fetch
 */
record ExportView(
        UUID id,
        String tenant,
        String state,
        Instant requestedAt,
        int done,
        int total,
        @Nullable Instant finishedAt,
        @Nullable String sha256,
        @Nullable Long bytes,
        @Nullable String error,
        @Nullable Instant fetchUntil) {

    static ExportView of(Export export) {
        var result = export.result();
        var finished = export.finishedAt();
        return new ExportView(
                export.id(),
                export.slug(),
                export.state().key(),
                export.requestedAt(),
                export.progress().done(),
                export.progress().total(),
                finished,
                result == null ? null : result.sha256(),
                result == null ? null : result.bytes(),
                export.error(),
                export.isAtHand() && finished != null ? finished.plus(ExportQueue.KEPT) : null);
    }
}
