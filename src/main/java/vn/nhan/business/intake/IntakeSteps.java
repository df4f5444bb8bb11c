package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Checks and imports a sheet piece by piece. What a piece writes and the note that it is done are one transaction, so a
 * process that dies leaves nothing half, and the next one goes on with the next piece.
 */
@ApplicationScoped
class IntakeSteps {

    /** In pieces, once there are many. */
    private static final int MEASURED_EVERY = 16;

    private final TenantTx tx;
    private final IntakeParts parts;
    private final Pieces pieces;
    private final RowKeys keys;
    private final Journal journal;
    private final Vertx vertx;
    private final Clock clock;

    IntakeSteps(
            TenantTx tx, IntakeParts parts, Pieces pieces, RowKeys keys, Journal journal, Vertx vertx, Clock clock) {
        this.tx = tx;
        this.parts = parts;
        this.pieces = pieces;
        this.keys = keys;
        this.journal = journal;
        this.vertx = vertx;
        this.clock = clock;
    }

    private record Opened(Intake intake, List<IntakeRow> rows) {}

    /** Does one piece; says whether another one waits */
    Uni<Boolean> step(TenantScope scope, UUID id) {
        return open(scope, id)
                .call(opened -> measure(scope, opened.intake()))
                .chain(opened -> tx.as(
                        scope,
                        session -> locked(session, opened.intake())
                                .chain(intake -> intake == null
                                        ? Uni.createFrom().item(false)
                                        : work(session, intake, opened.rows())
                                                .invoke(() -> intake.advance(
                                                        opened.rows().size(), clock.instant()))
                                                .map(done -> intake.status().isUnderWay()))));
    }

    /**
     * Lets PostgreSQL look at how large the tables have become. Plans are made for what it saw last, those of foreign keys
     * too: without this, thousands of new rows are checked by reading the whole table for each.
     */
    private Uni<Void> measure(TenantScope scope, Intake intake) {
        var grown = intake.status() == IntakeStatus.IMPORTING
                && (Integer.bitCount(intake.nextPiece) == 1 || intake.nextPiece % MEASURED_EVERY == 0);
        return grown
                ? tx.as(
                        scope,
                        session -> session.createNativeQuery(
                                        "analyze " + String.join(", ", parts.tables(intake.kind())))
                                .executeUpdate()
                                .replaceWithVoid())
                : Uni.createFrom().voidItem();
    }

    /** Reads the piece that is next, outside of the transaction that will write it. */
    private Uni<Opened> open(TenantScope scope, UUID id) {
        return tx.as(
                        scope,
                        session -> session.find(Intake.class, id)
                                .chain(intake -> pieces.read(session, id, intake.nextPiece)
                                        .map(stored -> new Loaded(intake, stored))))
                .chain(loaded -> vertx.executeBlocking(() -> read(loaded), false));
    }

    private record Loaded(Intake intake, Pieces.Stored stored) {}

    private Opened read(Loaded loaded) {
        var intake = loaded.intake();
        var rows = pieces.rows(intake.tenant(), intake.id(), intake.nextPiece, loaded.stored());
        return new Opened(
                intake, parts.read(intake.kind(), rows, pieces.texts(intake.columns), pieces.texts(intake.headings)));
    }

    /** The intake, unless somebody else was quicker or has cancelled it. */
    private static Uni<@org.jspecify.annotations.Nullable Intake> locked(Mutiny.Session session, Intake seen) {
        return session.find(Intake.class, seen.id(), LockModeType.PESSIMISTIC_WRITE)
                .map(intake -> intake != null
                                && intake.status.equals(seen.status)
                                && intake.nextPiece == seen.nextPiece
                                && intake.columns.equals(seen.columns)
                        ? intake
                        : null);
    }

    private Uni<Void> work(Mutiny.Session session, Intake intake, List<IntakeRow> rows) {
        var by = Objects.requireNonNullElse(intake.startedBy, intake.uploadedBy);
        var batch = new IntakeBatch(intake, by, clock.instant(), rows);
        return intake.status() == IntakeStatus.CHECKING
                ? check(session, intake, batch)
                : bringIn(session, intake, batch);
    }

    private Uni<Void> check(Mutiny.Session session, Intake intake, IntakeBatch batch) {
        var rows = batch.all();
        return keys.markRepeated(session, intake, rows)
                .chain(() -> parts.each(intake.kind(), part -> part.compare(session, batch)))
                .chain(() -> keys.add(session, intake, rows))
                .chain(() -> pieces.note(
                        session,
                        intake,
                        rows.stream().flatMap(row -> row.findings().stream()).toList()))
                .invoke(() -> rows.forEach(row -> {
                    intake.count(row);
                    intake.errors += row.isBad() ? 1 : 0;
                    intake.warnings += row.findings().stream().anyMatch(Finding::warning) ? 1 : 0;
                }));
    }

    private Uni<Void> bringIn(Mutiny.Session session, Intake intake, IntakeBatch batch) {
        return keys.recall(session, intake, batch.all())
                .chain(() -> parts.each(intake.kind(), part -> part.compare(session, batch)))
                .chain(() -> parts.each(intake.kind(), part -> part.write(session, batch)))
                .chain(() -> journal.write(session, intake, batch.items()))
                .invoke(() -> batch.all().forEach(intake::count));
    }
}
