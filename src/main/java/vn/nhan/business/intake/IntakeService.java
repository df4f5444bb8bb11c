package vn.nhan.business.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.sheet.SheetReader;
import vn.nhan.platform.sheet.SheetRow;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;

/** What people do with sheets: send one, say which column is which, import it, stop, take it back. */
@ApplicationScoped
class IntakeService {

    private static final int LONGEST_NAME = 120;

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final IntakeAccess access;
    private final IntakeParts parts;
    private final Pieces pieces;
    private final RowKeys keys;
    private final RememberedHeadings remembered;
    private final Audit audit;
    private final Vertx vertx;
    private final Clock clock;

    IntakeService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            IntakeAccess access,
            IntakeParts parts,
            Pieces pieces,
            RowKeys keys,
            RememberedHeadings remembered,
            Audit audit,
            Vertx vertx,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.access = access;
        this.parts = parts;
        this.pieces = pieces;
        this.keys = keys;
        this.remembered = remembered;
        this.audit = audit;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** A sheet as it is sent. */
    record Upload(IntakeKind kind, String fileName, byte[] bytes) {}

    private record Sealed(Headings headings, int rows, List<byte[]> pieces) {}

    /** Takes an officer's sheet in. Nothing of it is kept where a reason is found not to. */
    Uni<UUID> upload(Upload upload) {
        if (upload.kind() == IntakeKind.OWN_MEMBERS) {
            throw new Invalid("kind", "value.format");
        }
        return take(new Intake(tenant.id(), upload.kind(), plainName(upload.fileName())), upload);
    }

    /** Takes in the members of a cooperative, as its manager sends them. Only one that is verified fills the register. */
    Uni<UUID> uploadMembers(UUID cooperativeId, String fileName, byte[] bytes) {
        return tx.inTenant(session -> access.cooperative(session, cooperativeId))
                .invoke(BusinessRef::requireVerified)
                .chain(cooperative -> take(
                        Intake.ofCooperative(cooperative, plainName(fileName)),
                        new Upload(IntakeKind.OWN_MEMBERS, fileName, bytes)));
    }

    private Uni<UUID> take(Intake intake, Upload upload) {
        return tx.inTenant(session -> remembered.of(session, upload.kind()))
                .chain(known -> vertx.executeBlocking(() -> read(intake, upload, known), false))
                .chain(taken -> tx.inTenant(session -> keep(session, intake, taken)))
                .replaceWith(intake::id);
    }

    private Sealed read(Intake intake, Upload upload, Map<String, String> known) {
        var columns = parts.columns(upload.kind());
        var rows = SheetReader.read(
                upload.fileName(), upload.bytes(), head -> Headings.find(head, upload.kind(), columns, known) != null);
        var headings = Headings.find(rows, upload.kind(), columns, known);
        if (headings == null) {
            throw new IntakeFailure.NoHeadings();
        }
        List<SheetRow> data = rows.subList(headings.rows(), rows.size());
        if (data.isEmpty()) {
            throw new IntakeFailure.NoRows();
        }
        return new Sealed(headings, data.size(), pieces.sealed(intake.tenant(), intake.id(), data));
    }

    private Uni<Void> keep(Mutiny.Session session, Intake intake, Sealed taken) {
        intake.uploadedBy = actor.require().accountId();
        intake.uploadedAt = clock.instant();
        intake.headings = pieces.write(taken.headings().texts());
        intake.columns = pieces.write(taken.headings().columns());
        intake.total = taken.rows();
        intake.pieces = taken.pieces().size();
        return session.persist(intake)
                .chain(session::flush)
                .chain(() -> Multi.createFrom()
                        .range(0, taken.pieces().size())
                        .onItem()
                        .transformToUniAndConcatenate(no -> pieces.add(
                                        session, intake, no, taken.pieces().get(no))
                                .replaceWith(true))
                        .collect()
                        .asList())
                .chain(() -> record(session, intake, "intake.upload"));
    }

    /** @param columns for each column of the file the key of the column that it is, or an empty text; begins the check */
    Uni<Void> map(UUID id, List<String> columns, Locale reader) {
        return tx.inTenant(session -> mine(session, id)
                .invoke(intake -> require(intake, columns, reader))
                .invoke(intake -> intake.check(pieces.write(columns)))
                .call(intake -> keys.forget(session, intake))
                .call(intake -> intake.cooperativeId == null
                        ? remembered.keep(session, intake, pieces.texts(intake.headings), columns)
                        : Uni.createFrom().voidItem())
                .call(session::flush)
                .replaceWithVoid());
    }

    private void require(Intake intake, List<String> columns, Locale reader) {
        var known = parts.columns(intake.kind());
        var keysOfKind = known.stream().map(IntakeColumn::key).toList();
        var errors = new ArrayList<FieldError>();
        if (columns.size() != pieces.texts(intake.headings).size()) {
            errors.add(new FieldError("columns", "value.format"));
        }
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!column.isEmpty() && !keysOfKind.contains(column)) {
                errors.add(new FieldError("columns", "value.format"));
            } else if (!column.isEmpty() && !seen.add(column)) {
                errors.add(new FieldError("columns", "intake.column-twice", named(intake, column, reader)));
            }
        }
        known.stream()
                .filter(column -> column.required() && !seen.contains(column.key()))
                .forEach(column -> errors.add(
                        new FieldError("columns", "intake.column-missing", named(intake, column.key(), reader))));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static Map<String, Object> named(Intake intake, String column, Locale reader) {
        return Map.of("column", IntakeWords.label(intake.kind(), column, reader));
    }

    /** @param leaveOutWrong whether rows that are wrong stay out; else one of them holds up all */
    Uni<Void> start(UUID id, boolean leaveOutWrong) {
        return change(
                id, "intake.import", intake -> intake.start(actor.require().accountId(), leaveOutWrong));
    }

    Uni<Void> cancel(UUID id) {
        return change(id, "intake.cancel", intake -> intake.cancel(clock.instant()));
    }

    Uni<Void> undo(UUID id) {
        return change(id, "intake.undo", intake -> intake.undo(clock.instant()));
    }

    private Uni<Void> change(UUID id, String action, Consumer<Intake> change) {
        return tx.inTenant(session -> access.locked(session, id)
                .invoke(change)
                .call(session::flush)
                .chain(intake -> record(session, intake, action)));
    }

    /** Only who sent it says what stands where, for only they may see what stands there. */
    private Uni<Intake> mine(Mutiny.Session session, UUID id) {
        return access.locked(session, id).invoke(access::requireSender);
    }

    private Uni<Void> record(Mutiny.Session session, Intake intake, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(intake.tenant(), "intake", intake.id()),
                        null,
                        Map.of("kind", intake.kind, "rows", intake.total)));
    }

    /** The last part of a path, without what is no text. */
    private static String plainName(String fileName) {
        var name = fileName.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
