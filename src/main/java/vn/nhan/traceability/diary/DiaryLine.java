package vn.nhan.traceability.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param occurredOn the day that the grower gives
 * @param recordedAt when it was written down here
 * @param agent the plant-protection product of an application
 * @param target the pest or disease it was applied against
 * @param preHarvestIntervalDays as the product's registered label says; null when the grower does not know
 * @param harvestedGrams of a harvest
 */
public record DiaryLine(
        UUID id,
        UUID plotId,
        UUID businessId,
        EntryKind kind,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String agent,
        @Nullable String target,
        @Nullable Integer preHarvestIntervalDays,
        @Nullable Long harvestedGrams,
        @Nullable String note) {

    static DiaryLine of(DiaryEntry entry) {
        return new DiaryLine(
                entry.id(),
                entry.plotId,
                entry.businessId,
                entry.kind(),
                entry.occurredOn,
                entry.recordedAt,
                entry.agent,
                entry.target,
                entry.preHarvestIntervalDays,
                entry.harvestedGrams,
                entry.note);
    }
}
