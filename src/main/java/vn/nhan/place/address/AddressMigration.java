package vn.nhan.place.address;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.unit.LineageFollower;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Walks through all provinces after units have changed. Each batch and the note of how far the walk has come are one
 * transaction, so a walk that is cut off goes on where it was.
 */
@ApplicationScoped
class AddressMigration implements RecurringJob, LineageFollower {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);
    private static final int NEWEST = 20;

    private final TenantTx tx;
    private final TenantDirectory tenants;
    private final AddressMover mover;
    private final Clock clock;

    AddressMigration(TenantTx tx, TenantDirectory tenants, AddressMover mover, Clock clock) {
        this.tx = tx;
        this.tenants = tenants;
        this.mover = mover;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "migrate-addresses";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    /** The newest walks first. */
    Uni<List<MigrationRun>> runs() {
        return tx.as(
                NATIONAL,
                session -> session.createSelectionQuery("from MigrationRun order by id desc", MigrationRun.class)
                        .setMaxResults(NEWEST)
                        .getResultList());
    }

    /** @throws AddressFailure.MigrationUnderWay (through the Uni) while another walk goes on */
    Uni<MigrationRun> start(@Nullable UUID by) {
        return tx.as(
                NATIONAL,
                session -> underWay(session).chain(run -> {
                    if (run != null) {
                        throw new AddressFailure.MigrationUnderWay();
                    }
                    return begin(session, by);
                }));
    }

    /** What a walk under way has passed already may be concerned too: it begins again from the first province. */
    @Override
    public Uni<Void> lineageBecameKnown(Mutiny.Session session) {
        return underWay(session).chain(run -> {
            if (run == null) {
                return begin(session, null).replaceWithVoid();
            }
            run.beginAgain();
            return session.flush();
        });
    }

    @Override
    public Uni<Void> run() {
        return tx.as(NATIONAL, AddressMigration::underWay)
                .chain(run -> run == null
                        ? Uni.createFrom().voidItem()
                        : count(run.id)
                                .chain(() -> Uni.createFrom()
                                        .deferred(() -> step(run.id))
                                        .repeat()
                                        .until(finished -> finished)
                                        .collect()
                                        .last())
                                .replaceWithVoid());
    }

    /** Anew at every run, so that a walk which was cut off tells the truth of what lies before it. */
    private Uni<Void> count(UUID id) {
        return Multi.createFrom()
                .iterable(tenants.all())
                .onItem()
                .transformToUniAndConcatenate(tenant -> tx.as(
                        TenantScope.of(tenant),
                        session -> session.createSelectionQuery(
                                        "select count(a) from Address a where a.unitId is not null", Long.class)
                                .getSingleResult()))
                .collect()
                .asList()
                .chain(counts -> tx.as(
                        NATIONAL,
                        session -> require(session, id)
                                .invoke(run -> run.total = (int) counts.stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                                .replaceWithVoid()));
    }

    /** @return whether the walk has come to its end */
    private Uni<Boolean> step(UUID id) {
        return tx.as(NATIONAL, session -> require(session, id).map(run -> run.atTenant))
                .chain(at -> at == 0
                        ? turnToNext(id, at)
                        : tx.as(TenantScope.of(TenantId.of(at)), session -> batch(session, id))
                                .chain(full -> full ? Uni.createFrom().item(false) : turnToNext(id, at)));
    }

    /** @return whether there may be more addresses in this province */
    private Uni<Boolean> batch(Mutiny.Session session, UUID id) {
        return require(session, id)
                .chain(run -> mover.move(session, run.after)
                        .invoke(run::add)
                        .map(step -> step.addresses() == AddressMover.BATCH));
    }

    private Uni<Boolean> turnToNext(UUID id, short at) {
        return tx.as(
                NATIONAL,
                session -> require(session, id).map(run -> {
                    var next = tenants.all().stream()
                            .map(TenantId::value)
                            .filter(tenant -> tenant > at && tenant > 0)
                            .sorted()
                            .findFirst();
                    if (run.atTenant != at) {
                        return false;
                    }
                    next.ifPresentOrElse(run::turnTo, () -> run.finishedAt = clock.instant());
                    return next.isEmpty();
                }));
    }

    private Uni<MigrationRun> begin(Mutiny.Session session, @Nullable UUID by) {
        var run = new MigrationRun(UuidCreator.getTimeOrderedEpoch(), clock.instant(), by);
        return session.persist(run).chain(session::flush).replaceWith(run);
    }

    private static Uni<@Nullable MigrationRun> underWay(Mutiny.Session session) {
        return session.createSelectionQuery("from MigrationRun where finishedAt is null", MigrationRun.class)
                .getSingleResultOrNull();
    }

    private static Uni<MigrationRun> require(Mutiny.Session session, UUID id) {
        return session.find(MigrationRun.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
    }
}
