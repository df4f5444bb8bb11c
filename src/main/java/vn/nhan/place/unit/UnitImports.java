package vn.nhan.place.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Imports of official lists: read and compared on a worker, written in one transaction or not at all. */
@ApplicationScoped
class UnitImports {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);

    private final TenantTx tx;
    private final UnitQueries queries;
    private final UnitStore units;
    private final UnitImportStore imports;
    private final List<LineageFollower> followers;
    private final Audit audit;
    private final Vertx vertx;
    private final Clock clock;

    UnitImports(
            TenantTx tx,
            UnitQueries queries,
            UnitStore units,
            UnitImportStore imports,
            @All List<LineageFollower> followers,
            Audit audit,
            Vertx vertx,
            Clock clock) {
        this.tx = tx;
        this.queries = queries;
        this.units = units;
        this.imports = imports;
        this.followers = followers;
        this.audit = audit;
        this.vertx = vertx;
        this.clock = clock;
    }

    private record Compared(ListUpload upload, UnitList list, UnitChanges changes, String state) {}

    Uni<List<UnitImport>> applied() {
        return tx.as(NATIONAL, imports::applied);
    }

    /** What the list would change; nothing is kept. */
    Uni<UnitImport> dryRun(ListUpload upload) {
        return compare(upload).map(compared -> told(compared, null, null));
    }

    /** As a dry run, but keeps the list for its confirmation. */
    Uni<UnitImport> check(ListUpload upload) {
        return compare(upload).chain(compared -> {
            var checked = told(compared, UuidCreator.getTimeOrderedEpoch(), null);
            return tx.as(NATIONAL, session -> imports.keep(session, checked, upload))
                    .replaceWith(checked);
        });
    }

    /** Writes the list. One that tells nothing new leaves no trace. */
    Uni<UnitImport> apply(ListUpload upload) {
        return compare(upload)
                .chain(compared -> compared.changes().report().isNothingNew()
                        ? Uni.createFrom().item(told(compared, null, null))
                        : tx.as(NATIONAL, session -> write(session, compared)));
    }

    Uni<UnitImport> read(UUID id) {
        return tx.as(NATIONAL, session -> imports.find(session, id))
                .map(found -> found.orElseThrow(UnitListFailure.NotFound::new));
    }

    /** Writes a list that was checked. */
    Uni<UnitImport> confirm(UUID id, UUID by) {
        return read(id).chain(checked -> tx.as(NATIONAL, session -> imports.content(session, id))
                        .map(content -> content.orElseThrow(UnitListFailure.NotFound::new))
                        .map(bytes -> new ListUpload(checked.fileName(), bytes, terms(checked), by)))
                .chain(this::apply)
                .call(() -> discard(id));
    }

    Uni<Void> discard(UUID id) {
        return tx.as(NATIONAL, session -> imports.remove(session, id));
    }

    /** What was checked had its letters composed, if it needed that. */
    private static ListTerms terms(UnitImport checked) {
        return new ListTerms(checked.validFrom(), checked.validTo(), checked.decree(), true);
    }

    private Uni<Compared> compare(ListUpload upload) {
        return vertx.executeBlocking(() -> UnitListReader.read(upload.bytes(), upload.terms()), false)
                .chain(list -> queries.known()
                        .chain(known -> vertx.executeBlocking(
                                () -> new Compared(upload, list, changes(known, list), known.state()), false)));
    }

    private static UnitChanges changes(Known known, UnitList list) {
        if (list instanceof UnitList.Units units) {
            return UnitComparison.compare(known, units);
        }
        return LineageComparison.compare(known, (UnitList.Lineage) list);
    }

    private UnitImport told(Compared compared, @Nullable UUID id, @Nullable Instant appliedAt) {
        var terms = compared.upload().terms();
        return new UnitImport(
                id,
                compared.list().kind(),
                compared.upload().fileName(),
                terms.validFrom(),
                terms.validTo(),
                terms.decree(),
                compared.changes().report(),
                now(),
                appliedAt);
    }

    private Uni<UnitImport> write(Mutiny.Session session, Compared compared) {
        return lock(session, compared.state()).chain(() -> {
            var at = now();
            var id = UuidCreator.getTimeOrderedEpoch();
            var made = told(compared, id, at);
            return units.write(session, compared.changes(), at)
                    .chain(() -> imports.log(session, made, compared.upload()))
                    .chain(() -> follow(session, compared))
                    .chain(() -> audit.record(
                            session,
                            new Audit.Deed(
                                    compared.upload().by(),
                                    "unit-list.import",
                                    new Audit.Subject(TenantId.NATIONAL, "unit_import", id),
                                    null,
                                    made.fileName())))
                    .replaceWith(made);
        });
    }

    /** One import at a time, and none on top of what it has not seen. */
    private static Uni<Void> lock(Mutiny.Session session, String state) {
        return session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('nhan.unit-import', 0))", Integer.class)
                .getSingleResult()
                .chain(() -> session.createNativeQuery(UnitQueries.STATE, String.class)
                        .getSingleResult())
                .invoke(present -> {
                    if (!present.equals(state)) {
                        throw new UnitListFailure.ChangedMeanwhile();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> follow(Mutiny.Session session, Compared compared) {
        if (compared.changes().lineages().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(followers)
                .onItem()
                .transformToUniAndConcatenate(follower -> follower.lineageBecameKnown(session))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** As finely as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
