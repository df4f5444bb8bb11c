package vn.nhan.business.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Works off the sheets of all provinces that are to be checked, imported or undone, the oldest first. */
@ApplicationScoped
public class IntakeJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(IntakeJob.class);

    private final TenantTx tx;
    private final TenantDirectory tenants;
    private final Succession succession;
    private final IntakeSteps steps;
    private final IntakeUndo undo;
    private final Setbacks setbacks;

    IntakeJob(
            TenantTx tx,
            TenantDirectory tenants,
            Succession succession,
            IntakeSteps steps,
            IntakeUndo undo,
            Setbacks setbacks) {
        this.tx = tx;
        this.tenants = tenants;
        this.succession = succession;
        this.steps = steps;
        this.undo = undo;
        this.setbacks = setbacks;
    }

    private record Waiting(TenantId tenant, UUID id, IntakeStatus status) {}

    @Override
    public String name() {
        return "bring-in-sheets";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Void> run() {
        return waiting()
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .select()
                        .where(one -> setbacks.mayTry(one.id()))
                        .onItem()
                        .transformToUniAndConcatenate(this::work)
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    /** One that fails is tried again in a while, and holds up no other. */
    private Uni<Boolean> work(Waiting one) {
        var scope = succession.scopeOf(one.tenant());
        return Uni.createFrom()
                .deferred(() ->
                        one.status() == IntakeStatus.UNDOING ? undo.step(scope, one.id()) : steps.step(scope, one.id()))
                .repeat()
                .until(more -> !more)
                .collect()
                .last()
                .invoke(() -> setbacks.forget(one.id()))
                .onFailure()
                .recoverWithItem(failure -> {
                    setbacks.note(one.id());
                    LOG.errorf(failure, "sheet %s of province %s could not be worked off", one.id(), one.tenant());
                    return false;
                });
    }

    private Uni<List<Waiting>> waiting() {
        return tx.as(
                new TenantScope(TenantId.NATIONAL, List.copyOf(tenants.all())),
                session -> session.createNativeQuery(
                                "select tenant_id, id, status from intake"
                                        + " where status in ('checking', 'importing', 'undoing') order by id",
                                Object[].class)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new Waiting(
                                        TenantId.of(((Number) row[0]).intValue()),
                                        (UUID) row[1],
                                        IntakeStatus.of((String) row[2])))
                                .toList()));
    }
}
