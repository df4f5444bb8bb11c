package vn.nhan.place.address;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Numbers;

/**
 * A walk through the addresses as operators see it.
 *
 * @param total addresses that lie in known units
 * @param done those that were looked at
 * @param withoutLineage those whose unit has ended while nobody told what became of it
 */
record MigrationView(
        UUID id,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int total,
        int done,
        int moved,
        int inReview,
        int withoutLineage) {

    static MigrationView of(MigrationRun run) {
        return new MigrationView(
                run.id,
                run.startedAt,
                run.finishedAt,
                run.total,
                run.done,
                run.moved,
                run.inReview,
                run.withoutLineage);
    }

    public String doneWritten() {
        return Numbers.format(done);
    }

    public String totalWritten() {
        return Numbers.format(total);
    }
}
