package vn.nhan.identity.federation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;

/** Makes every return from a provider good once, whichever replica it comes to. */
@ApplicationScoped
class SpentFlows {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final KeyedHash hash;
    private final Clock clock;

    SpentFlows(TenantTx tx, CurrentTenant tenant, KeyedHash hash, Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.hash = hash;
        this.clock = clock;
    }

    /** @throws FederationFailure.FlowEnded (through the Uni) the second time */
    Uni<Void> spend(Flow flow) {
        return tx.inTenant(session -> sweep(session)
                .chain(() -> session.createNativeQuery("insert into spent_flow (tenant_id, state_hash, until)"
                                + " values (:tenant, :state, :until) on conflict do nothing")
                        .setParameter("tenant", tenant.id().value())
                        .setParameter(
                                "state", hash.of("spent-flow", flow.words().state()))
                        .setParameter("until", flow.until())
                        .executeUpdate())
                .invoke(written -> {
                    if (written == 0) {
                        throw new FederationFailure.FlowEnded();
                    }
                })
                .replaceWithVoid());
    }

    private Uni<Integer> sweep(Mutiny.Session session) {
        return session.createNativeQuery("delete from spent_flow where tenant_id = :tenant and until < :now")
                .setParameter("tenant", tenant.id().value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
