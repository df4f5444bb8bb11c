package vn.nhan.business.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Takes an import back, a few hundred things in a transaction: what it created goes, what it changed is as it was. What
 * somebody has touched since, or built upon, stays and is listed.
 */
@ApplicationScoped
class IntakeUndo {

    /** Foreign key violation: something we don't know of was built upon it. */
    private static final String BUILT_UPON = "23503";

    private final TenantTx tx;
    private final IntakeParts parts;
    private final Journal journal;

    IntakeUndo(TenantTx tx, IntakeParts parts, Journal journal) {
        this.tx = tx;
        this.parts = parts;
        this.journal = journal;
    }

    private record Next(String thing, List<IntakeItem> items) {}

    /** @return whether there may be more */
    Uni<Boolean> step(TenantScope scope, UUID id) {
        return tx.as(scope, session -> next(session, id))
                .chain(next -> next == null
                        ? Uni.createFrom().item(false)
                        : undo(scope, id, next)
                                .onFailure(IntakeUndo::isBuiltUpon)
                                .recoverWithUni(() -> oneByOne(scope, id, next))
                                .replaceWith(true));
    }

    private Uni<@Nullable Next> next(Mutiny.Session session, UUID id) {
        return locked(session, id)
                .chain(intake -> intake.status() != IntakeStatus.UNDOING
                        ? Uni.createFrom().nullItem()
                        : Multi.createFrom()
                                .iterable(parts.things())
                                .onItem()
                                .transformToUniAndConcatenate(thing ->
                                        journal.next(session, intake, thing).map(items -> new Next(thing, items)))
                                .filter(next -> !next.items().isEmpty())
                                .toUni()
                                .invoke(next -> {
                                    if (next == null) {
                                        intake.status = IntakeStatus.UNDONE.key();
                                    }
                                }));
    }

    private Uni<Void> undo(TenantScope scope, UUID id, Next next) {
        return tx.as(
                scope,
                session -> locked(session, id).chain(intake -> {
                    var all = next.items().stream().map(IntakeItem::id).collect(Collectors.toSet());
                    return parts.ofThing(next.thing())
                            .map(part -> part.undo(session, next.thing(), next.items()))
                            .orElseGet(() -> Uni.createFrom().item(Set.of()))
                            .chain(gone -> mark(session, intake, next.thing(), new Split(all, gone)));
                }));
    }

    private record Split(Set<UUID> all, Set<UUID> gone) {}

    private Uni<Void> mark(Mutiny.Session session, Intake intake, String thing, Split split) {
        var kept = split.all().stream().filter(id -> !split.gone().contains(id)).toList();
        return journal.mark(session, intake, thing, split.gone(), true)
                .chain(() -> journal.mark(session, intake, thing, kept, false));
    }

    private Uni<Void> oneByOne(TenantScope scope, UUID id, Next next) {
        return Multi.createFrom()
                .iterable(next.items())
                .onItem()
                .transformToUniAndConcatenate(item -> undo(scope, id, new Next(next.thing(), List.of(item)))
                        .onFailure(IntakeUndo::isBuiltUpon)
                        .recoverWithUni(() -> tx.as(
                                scope,
                                session -> locked(session, id)
                                        .chain(intake -> journal.mark(
                                                session, intake, next.thing(), List.of(item.id()), false))))
                        .replaceWith(true))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Uni<Intake> locked(Mutiny.Session session, UUID id) {
        return session.find(Intake.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static boolean isBuiltUpon(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException refused && BUILT_UPON.equals(refused.getSqlState())
                    || cause instanceof java.sql.SQLException other && BUILT_UPON.equals(other.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
