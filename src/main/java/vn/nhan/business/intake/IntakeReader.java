package vn.nhan.business.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Shows sheets to officers, and to cooperatives what they sent. */
@ApplicationScoped
class IntakeReader {

    private static final int SHOWN = 200;

    private final TenantTx tx;
    private final IntakeAccess access;
    private final Pieces pieces;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    IntakeReader(TenantTx tx, IntakeAccess access, Pieces pieces, Journal journal, CurrentActor actor, Clock clock) {
        this.tx = tx;
        this.access = access;
        this.pieces = pieces;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    Uni<Paged<IntakeView>> list(Cursor cursor, int limit) {
        return tx.inTenant(
                session -> session.createSelectionQuery("from Intake where id < :after order by id desc", Intake.class)
                        .setParameter("after", cursor.after())
                        .setMaxResults(limit + 1)
                        .getResultList()
                        .map(found -> page(found, limit)));
    }

    /** Those that a cooperative of the actor's sent. */
    Uni<Paged<IntakeView>> ofCooperative(UUID businessId, Cursor cursor, int limit) {
        return tx.inTenant(session -> access.cooperative(session, businessId)
                .chain(() -> session.createSelectionQuery(
                                "from Intake where cooperativeId = :cooperative and id < :after order by id desc",
                                Intake.class)
                        .setParameter("cooperative", businessId)
                        .setParameter("after", cursor.after())
                        .setMaxResults(limit + 1)
                        .getResultList())
                .map(found -> page(found, limit)));
    }

    private Paged<IntakeView> page(List<Intake> found, int limit) {
        return Paged.of(
                found.stream().map(intake -> view(intake, List.of(), List.of())).toList(), limit, IntakeView::id);
    }

    /** With what was found in its rows, errors first, at most two hundred. */
    Uni<IntakeView> read(UUID id, Locale reader) {
        return tx.inTenant(session -> access.require(session, id)
                .chain(intake -> findings(session, intake)
                        .chain(found -> journal.keptRows(session, id)
                                .map(kept -> view(
                                        intake,
                                        found.stream()
                                                .map(finding -> line(intake.kind(), finding, reader))
                                                .toList(),
                                        kept)))));
    }

    private Uni<List<Finding>> findings(Mutiny.Session session, Intake intake) {
        if (intake.errors + intake.warnings == 0 || intake.status() == IntakeStatus.ABANDONED) {
            return Uni.createFrom().item(List.of());
        }
        return Multi.createFrom()
                .range(0, intake.pieces)
                .onItem()
                .transformToUniAndConcatenate(no -> pieces.find(session, intake.id(), no)
                        .map(found -> found.map(stored -> pieces.findings(intake.tenant(), intake.id(), no, stored))
                                .orElse(List.of())))
                .onItem()
                .<Finding>disjoint()
                .collect()
                .asList()
                .map(all -> all.stream()
                        .sorted(Comparator.comparing(Finding::warning))
                        .limit(SHOWN)
                        .toList());
    }

    static IntakeView.Line line(IntakeKind kind, Finding finding, Locale reader) {
        var column = finding.column();
        return new IntakeView.Line(
                finding.row(),
                column == null ? "" : IntakeWords.label(kind, column, reader),
                finding.sentence(reader),
                finding.warning());
    }

    private IntakeView view(Intake intake, List<IntakeView.Line> findings, List<Integer> kept) {
        var finished = intake.finishedAt;
        return new IntakeView(
                intake.id(),
                intake.kind(),
                intake.cooperativeId,
                intake.fileName,
                intake.status(),
                intake.uploadedAt,
                pieces.texts(intake.headings),
                pieces.texts(intake.columns),
                intake.total,
                intake.doneRows,
                intake.created,
                intake.updated,
                intake.unchanged,
                intake.kept,
                intake.failed,
                intake.errors,
                intake.warnings,
                intake.uploadedBy.equals(actor.require().accountId()),
                finished != null
                        && intake.created + intake.updated > 0
                        && (intake.status() == IntakeStatus.DONE || intake.status() == IntakeStatus.CANCELLED)
                        && finished.plus(Intake.UNDO).isAfter(clock.instant()),
                findings,
                kept,
                finished);
    }
}
