package vn.nhan.business.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Deletes what sheets held: thirty days after an import, when it can't be undone any more, and a day after one was left. */
@ApplicationScoped
class ForgetSheets implements RecurringJob {

    private static final Duration LEFT = Duration.ofDays(1);
    private static final String OLD = " where i.finished_at < :over and i.status in ('done', 'cancelled', 'undone')";
    private static final List<String> DELETIONS = List.of(
            "update intake i set status = 'abandoned', version = version + 1"
                    + " where i.status in ('mapping', 'checked') and i.uploaded_at < :left",
            "delete from intake_piece p using intake i"
                    + OLD.replace("where", "where p.tenant_id = i.tenant_id and p.intake_id = i.id and"),
            "delete from intake_row p using intake i"
                    + OLD.replace("where", "where p.tenant_id = i.tenant_id and p.intake_id = i.id and"),
            "update intake_item p set before_sealed = null from intake i"
                    + OLD.replace(
                            "where",
                            "where p.tenant_id = i.tenant_id and p.intake_id = i.id and p.before_sealed is not null and"),
            "delete from intake_piece p using intake i where p.tenant_id = i.tenant_id and p.intake_id = i.id"
                    + " and i.status = 'abandoned'",
            "delete from intake_row p using intake i where p.tenant_id = i.tenant_id and p.intake_id = i.id"
                    + " and i.status = 'abandoned'");

    private final TenantTx tx;
    private final TenantDirectory tenants;
    private final Clock clock;

    ForgetSheets(TenantTx tx, TenantDirectory tenants, Clock clock) {
        this.tx = tx;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-sheets";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return tx.as(
                new TenantScope(TenantId.NATIONAL, List.copyOf(tenants.all())),
                session -> Multi.createFrom()
                        .iterable(DELETIONS)
                        .onItem()
                        .transformToUniAndConcatenate(deletion -> run(session, deletion))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private Uni<Integer> run(Mutiny.Session session, String deletion) {
        var now = clock.instant();
        var query = session.createNativeQuery(deletion);
        if (deletion.contains(":left")) {
            query.setParameter("left", now.minus(LEFT));
        }
        if (deletion.contains(":over")) {
            query.setParameter("over", now.minus(Intake.UNDO));
        }
        return query.executeUpdate();
    }
}
