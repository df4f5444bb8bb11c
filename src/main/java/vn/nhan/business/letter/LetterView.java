package vn.nhan.business.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch of letters.
 *
 * @param state {@code requested}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param done letters that have a code already, of {@code total}
 * @param until the letters can be fetched; null when they can't
 * @param revokedAt when the codes were taken back
 */
record LetterView(
        UUID id,
        @Nullable String kind,
        @Nullable String status,
        @Nullable String commune,
        String contact,
        String state,
        int total,
        int done,
        Instant madeAt,
        @Nullable Instant finishedAt,
        @Nullable Instant until,
        @Nullable Instant revokedAt) {

    static LetterView of(LetterBatch batch) {
        var finished = batch.finishedAt;
        return new LetterView(
                batch.id(),
                batch.kind,
                batch.status,
                batch.commune,
                batch.contact,
                batch.state,
                batch.total,
                batch.done,
                batch.madeAt,
                finished,
                batch.isAtHand() && finished != null ? finished.plus(LetterQueue.KEPT) : null,
                batch.revokedAt);
    }
}
