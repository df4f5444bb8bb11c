package vn.nhan.business.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet stands.
 *
 * @param cooperativeId which one sent its own members; null for what an officer sent
 * @param headings of each column of the file
 * @param columns what each column is taken for; empty for one that is passed over
 * @param total rows below the headings; of them {@code doneRows} are checked, or imported
 * @param created and updated, unchanged, kept (others' by now), failed: rows; while only checked, what would become of them
 * @param errors rows that can't be imported as they are
 * @param mine whether the one who asks sent it: nobody else is shown what stands in it
 * @param undoable whether it can still be taken back
 */
record IntakeView(
        UUID id,
        IntakeKind kind,
        @Nullable UUID cooperativeId,
        String fileName,
        IntakeStatus status,
        Instant uploadedAt,
        List<String> headings,
        List<String> columns,
        int total,
        int doneRows,
        int created,
        int updated,
        int unchanged,
        int kept,
        int failed,
        int errors,
        int warnings,
        boolean mine,
        boolean undoable,
        List<Line> findings,
        List<Integer> keptRows,
        @Nullable Instant finishedAt) {

    /**
     * Something that was found in a row.
     *
     * @param column as the template calls it, or empty for the row as a whole
     * @param warning whether the row comes in all the same
     */
    record Line(int row, String column, String text, boolean warning) {}

    IntakeView {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
        keptRows = List.copyOf(keptRows);
    }

    public int percent() {
        return total == 0 ? 100 : (int) (100L * doneRows / total);
    }

    public int good() {
        return total - errors;
    }

    public boolean underWay() {
        return status.isUnderWay();
    }

    public String statusKey() {
        return status.key();
    }
}
