package vn.nhan.business.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A sheet on its way in: which column is which, how far the work has come, and what came of it. */
@Entity
class Intake extends TenantOwned {

    static final Duration UNDO = Duration.ofDays(30);

    String kind;
    String fileName;
    String status;
    UUID uploadedBy;
    Instant uploadedAt;

    /** A JSON array, as are the columns. */
    String headings;

    String columns;

    boolean leaveOut;
    int total;
    int pieces;
    int nextPiece;
    int doneRows;
    int created;
    int updated;
    int unchanged;
    int kept;
    int failed;
    int errors;
    int warnings;

    /** Who sent the list of its own members; null for what an officer sent. */
    @Nullable
    UUID cooperativeId;

    @Nullable
    UUID startedBy;

    @Nullable
    Instant finishedAt;

    @Version
    int version;

    protected Intake() {}

    Intake(TenantId tenant, IntakeKind kind, String fileName) {
        super(tenant);
        this.kind = kind.key();
        this.fileName = fileName;
        this.status = IntakeStatus.MAPPING.key();
    }

    static Intake ofCooperative(BusinessRef cooperative, String fileName) {
        var intake = new Intake(cooperative.tenant(), IntakeKind.OWN_MEMBERS, fileName);
        intake.cooperativeId = cooperative.id();
        return intake;
    }

    IntakeKind kind() {
        return IntakeKind.of(kind);
    }

    IntakeStatus status() {
        return IntakeStatus.of(status);
    }

    /** @param mapping as JSON: the key of the column that each column of the file is */
    void check(String mapping) {
        require(status() == IntakeStatus.MAPPING || status() == IntakeStatus.CHECKED);
        columns = mapping;
        beginAgain(IntakeStatus.CHECKING);
        errors = 0;
        warnings = 0;
    }

    /** @param leaveOutWrong whether the rows that are wrong stay out, and the others come in */
    void start(UUID by, boolean leaveOutWrong) {
        require(status() == IntakeStatus.CHECKED);
        if (errors > 0 && !leaveOutWrong) {
            throw new IntakeFailure.HasErrors(errors);
        }
        leaveOut = leaveOutWrong;
        startedBy = by;
        beginAgain(IntakeStatus.IMPORTING);
    }

    /** Stops where it is. What was imported stays, and can be undone. */
    void cancel(Instant at) {
        require(status() == IntakeStatus.MAPPING
                || status() == IntakeStatus.CHECKING
                || status() == IntakeStatus.CHECKED
                || status() == IntakeStatus.IMPORTING);
        status = IntakeStatus.CANCELLED.key();
        finishedAt = at;
    }

    void undo(Instant now) {
        require(status() == IntakeStatus.DONE || status() == IntakeStatus.CANCELLED && doneRows > 0);
        if (finishedAt != null && finishedAt.plus(UNDO).isBefore(now)) {
            throw new IntakeFailure.TooLateToUndo();
        }
        status = IntakeStatus.UNDOING.key();
    }

    /** A piece is done; after the last one, so is the work. */
    void advance(int rows, Instant at) {
        doneRows += rows;
        nextPiece++;
        if (nextPiece < pieces) {
            return;
        }
        if (status() == IntakeStatus.IMPORTING) {
            finishedAt = at;
        }
        status = (status() == IntakeStatus.CHECKING ? IntakeStatus.CHECKED : IntakeStatus.DONE).key();
    }

    void count(IntakeRow row) {
        if (row.isBad()) {
            failed++;
            return;
        }
        var outcome = row.outcome();
        switch (outcome == null ? Outcome.UNCHANGED : outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case KEPT -> kept++;
        }
    }

    private void beginAgain(IntakeStatus next) {
        status = next.key();
        nextPiece = 0;
        doneRows = 0;
        created = 0;
        updated = 0;
        unchanged = 0;
        kept = 0;
        failed = 0;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new IntakeFailure.NotNow();
        }
    }
}
