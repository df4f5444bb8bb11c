package vn.nhan.tenant.operator;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.StateRefresh;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.tenant.Suspension;
import vn.nhan.tenant.SuspensionQueries;
import vn.nhan.tenant.Tenant;

/** Lets the work of a province rest, and go on. */
@ApplicationScoped
class SuspensionService {

    private final TenantTx tx;
    private final SuspensionQueries suspensions;
    private final StateRefresh state;
    private final Validation validation;
    private final Audit audit;
    private final Operator operator;
    private final Clock clock;

    SuspensionService(
            TenantTx tx,
            SuspensionQueries suspensions,
            StateRefresh state,
            Validation validation,
            Audit audit,
            Operator operator,
            Clock clock) {
        this.tx = tx;
        this.suspensions = suspensions;
        this.state = state;
        this.validation = validation;
        this.audit = audit;
        this.operator = operator;
        this.clock = clock;
    }

    /** @param reason told to everybody who comes to the province's closed door */
    record Because(@PlainText(max = 500) String reason) {}

    /** @throws TenantFailure.AlreadySuspended when it is */
    Uni<Void> suspend(Tenant province, Because because) {
        validation.of(because).orThrow();
        var suspension = new Suspension(
                UuidCreator.getTimeOrderedEpoch(),
                province.id(),
                because.reason().strip(),
                clock.instant());
        return tx.inTenant(session -> suspensions
                        .lock(session, province.id())
                        .invoke(standing -> {
                            if (!standing.isEmpty()) {
                                throw new TenantFailure.AlreadySuspended();
                            }
                        })
                        .chain(() -> suspensions.add(session, suspension, operator.id()))
                        .chain(() -> note(session, "tenant.suspend", province, suspension)))
                .chain(state::now);
    }

    /** @throws TenantFailure.NotSuspended when there is nothing to lift */
    Uni<Void> lift(Tenant province) {
        return tx.inTenant(session -> suspensions
                        .lock(session, province.id())
                        .map(standing -> standing.stream().findFirst().orElseThrow(TenantFailure.NotSuspended::new))
                        .call(standing -> suspensions.lift(session, standing, clock.instant(), operator.id()))
                        .chain(standing -> note(session, "tenant.resume", province, standing)))
                .chain(state::now);
    }

    private Uni<Void> note(Mutiny.Session session, String action, Tenant province, Suspension suspension) {
        return audit.record(
                session,
                new Audit.Deed(
                        operator.id(),
                        action,
                        new Audit.Subject(TenantId.NATIONAL, "tenant-suspension", suspension.id()),
                        null,
                        Map.of("slug", province.slug(), "reason", suspension.reason())));
    }
}
